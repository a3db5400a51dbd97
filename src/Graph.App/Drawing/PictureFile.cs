using System.Text;

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
            $"draw cannot write '{file}': {(ending.Length == 0 ? "the name has no ending" : $"it knows no pictures ending in '{ending}'")}. It writes: {Endings}. For example: -o {Path.GetFileNameWithoutExtension(file)}.svg",
            ExitCode.Usage);
    }

    /// <summary>Writes it; a file that is there is whole. Answers the number of bytes.</summary>
    public static long Write(DrawnPicture picture, string file, string format)
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
