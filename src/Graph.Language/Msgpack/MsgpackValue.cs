using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Graph.Language.Msgpack;

/// <summary>One value of a msgpack file. Accessors throw <see cref="ModelFormatException"/> with file and byte offset on a wrong kind.</summary>
internal sealed class MsgpackValue(string file, int offset, MsgpackKind kind, ulong number, object? content)
{
    public string File => file;

    /// <summary>Byte offset of the value's first byte in the file.</summary>
    public int Offset => offset;

    public MsgpackKind Kind => kind;

    public string AsText() => kind == MsgpackKind.Text ? (string)content! : throw Wrong("text");

    public bool AsBool() => kind == MsgpackKind.Bool ? number != 0 : throw Wrong("true or false");

    public ReadOnlyMemory<byte> AsBytes() => kind == MsgpackKind.Binary ? (ReadOnlyMemory<byte>)content! : throw Wrong("binary");

    public MsgpackValue[] AsArray() => kind == MsgpackKind.Array ? (MsgpackValue[])content! : throw Wrong("an array");

    public KeyValuePair<MsgpackValue, MsgpackValue>[] AsMap() =>
        kind == MsgpackKind.Map ? (KeyValuePair<MsgpackValue, MsgpackValue>[])content! : throw Wrong("a map");

    /// <summary>An integer as its 64 bits: hashes use the whole unsigned range.</summary>
    public ulong AsId() => kind == MsgpackKind.Integer ? number : throw Wrong("an integer");

    public int AsInt(int min, int max)
    {
        long value = unchecked((long)AsId());
        return value >= min && value <= max
            ? (int)value
            : throw Fail(string.Create(CultureInfo.InvariantCulture, $"{value} is outside {min}..{max}"));
    }

    public MsgpackValue? Find(string key)
    {
        foreach (var (name, value) in AsMap())
            if (name.Is(key))
                return value;
        return null;
    }

    public MsgpackValue Get(string key) => Find(key) ?? throw Fail($"key '{key}' is missing");

    /// <summary>Whether this is the given text, as text or as binary (array maps have binary keys).</summary>
    public bool Is(string text) => kind switch
    {
        MsgpackKind.Text => string.Equals((string)content!, text, StringComparison.Ordinal),
        MsgpackKind.Binary => Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(((ReadOnlyMemory<byte>)content!).Span),
        _ => false,
    };

    /// <summary>A float array (FORMAT 2): little-endian float32 whose length is the product of its shape.</summary>
    public Tensor AsTensor()
    {
        string type = Get("type").AsText();
        if (type != "<f4") throw Fail($"array of type '{type}'; only '<f4' is supported");
        var shape = Get("shape").AsArray().Select(d => d.AsInt(0, int.MaxValue)).ToArray();
        var bytes = Get("data").AsBytes();
        long count = 1;
        foreach (int dimension in shape)
            if ((count *= dimension) > bytes.Length) throw Fail("shape is larger than the data");
        if (count * sizeof(float) != bytes.Length) throw Fail($"shape asks for {count} numbers, data holds {bytes.Length} bytes");
        var data = MemoryMarshal.Cast<byte, float>(bytes.Span).ToArray();
        int bad = Array.FindIndex(data, x => !float.IsFinite(x));
        return bad < 0 ? new Tensor(shape, data) : throw Fail($"number {bad} is not finite");
    }

    public ModelFormatException Fail(string problem) =>
        new(file, string.Create(CultureInfo.InvariantCulture, $"byte {offset}"), problem);

    private ModelFormatException Wrong(string expected) => Fail($"expected {expected}, found {kind}");
}
