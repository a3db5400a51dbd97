using System.Text.Json;
using Graph.Language.Msgpack;

namespace Graph.Language.Model;

/// <summary>Reads the files of one model folder; every failure names the file.</summary>
internal sealed class ModelFolder(string root)
{
    // The largest file of a covered pipeline is a network of some 10 MB; the bound only keeps a wrong file from filling memory.
    private const long MaxFileBytes = 1L << 29;

    public string PathOf(string file) => Path.Combine(root, file);

    public bool Has(string file) => File.Exists(PathOf(file));

    public byte[] ReadBytes(string file)
    {
        string path = PathOf(file);
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists) throw new ModelFormatException(path, "file", "is missing");
            if (info.Length > MaxFileBytes) throw new ModelFormatException(path, "file", $"is larger than {MaxFileBytes} bytes");
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ModelFormatException(path, "file", $"cannot be read: {e.Message}", e);
        }
    }

    public MsgpackValue ReadMsgpack(string file) => MsgpackReader.Read(PathOf(file), ReadBytes(file));

    public JsonFile ReadJson(string file) => JsonFile.Parse(PathOf(file), ReadBytes(file));

    public static ModelFormatException Damaged(string path, JsonException e) =>
        new(path, $"line {(e.LineNumber ?? 0) + 1}", "is not valid JSON", e);
}
