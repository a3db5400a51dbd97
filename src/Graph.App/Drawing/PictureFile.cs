using System.Text;
using Graph.App.Output;

namespace Graph.App.Drawing;

/// <summary>Writes a picture into a file in the form that the file's ending asks for.</summary>
internal static class PictureFile
{
    private static readonly IReadOnlyList<string> Formats = [".svg", ".html", ".png", ".mmd"];

    /// <summary>The endings, for messages.</summary>
    public static string Endings => string.Join(", ", Formats);

    /// <summary>The form that the file's name asks for.</summary>
    /// <exception cref="UserException">There is none of that name.</exception>
    public static string FormatOf(string file)
    {
        var ending = Path.GetExtension(file);
        return Formats.FirstOrDefault(format => string.Equals(format, ending, StringComparison.OrdinalIgnoreCase)) ?? throw new UserException(
            $"No picture can be written into '{file}': {(ending.Length == 0 ? "the name has no ending" : $"there are no pictures ending in '{ending}'")}. The endings are {Endings}. For example: -o {Path.GetFileNameWithoutExtension(file)}.svg",
            ExitCode.Usage);
    }

    /// <summary>Writes it and tells so; a file that is there is whole.</summary>
    /// <exception cref="UserException">It cannot be written.</exception>
    public static void Write(DrawnPicture picture, string file, string format, Screen screen)
    {
        var bytes = Waiting.Run(screen, "Drawing", () => Write(picture, file, format));
        screen.Tell($"Drawn into {file}: {picture.Title} ({bytes / 1000 + 1} kB).");
        foreach (var note in picture.Notes)
            screen.Tell(note);
    }

    private static long Write(DrawnPicture picture, string file, string format)
    {
        var partial = file + ".partial";
        try
        {
            if (format == ".png")
                Browser.Draw(picture.Svg, partial);
            else
                File.WriteAllText(partial, TextOf(picture, format), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(partial, file, overwrite: true);
            return new FileInfo(file).Length;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"The file '{file}' cannot be written: {error.Message} Name another with -o.");
        }
    }

    private static string TextOf(DrawnPicture picture, string format) => format switch
    {
        ".svg" => picture.Svg,
        ".html" => picture.Html,
        _ => picture.Mermaid,
    };
}
