using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Graph.Language.Msgpack;

/// <summary>Reads msgpack bytes into values; every length is checked against the bytes that remain before anything is allocated.</summary>
internal sealed class MsgpackReader
{
    private const int MaxDepth = 64;
    private const int MaxValues = 16_000_000;
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    private readonly string file;
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int origin;
    private int position;
    private int values;

    private MsgpackReader(string file, ReadOnlyMemory<byte> bytes, int origin)
    {
        this.file = file;
        this.bytes = bytes;
        this.origin = origin;
    }

    /// <summary>Reads exactly one value; <paramref name="origin"/> is the offset of the bytes in their file.</summary>
    public static MsgpackValue Read(string file, ReadOnlyMemory<byte> bytes, int origin = 0)
    {
        var reader = new MsgpackReader(file, bytes, origin);
        var value = reader.ReadValue(0);
        return reader.position == bytes.Length ? value : throw reader.Fail("bytes after the end of the value");
    }

    private MsgpackValue ReadValue(int depth)
    {
        if (depth > MaxDepth) throw Fail($"nested deeper than {MaxDepth}");
        if (++values > MaxValues) throw Fail($"more than {MaxValues} values");
        int start = position;
        byte code = ReadByte();
        return code switch
        {
            < 0x80 => Integer(start, code),
            < 0x90 => ReadMap(start, code & 0x0F, depth),
            < 0xA0 => ReadArray(start, code & 0x0F, depth),
            < 0xC0 => ReadText(start, code & 0x1F),
            0xC0 => new(file, origin + start, MsgpackKind.Nil, 0, null),
            0xC2 or 0xC3 => new(file, origin + start, MsgpackKind.Bool, code & 1u, null),
            0xC4 or 0xC5 or 0xC6 => ReadBinary(start, ReadLength(1 << (code - 0xC4))),
            0xCA => Float(start, BinaryPrimitives.ReadSingleBigEndian(Take(4).Span)),
            0xCB => Float(start, BinaryPrimitives.ReadDoubleBigEndian(Take(8).Span)),
            >= 0xCC and <= 0xCF => Integer(start, ReadUnsigned(1 << (code - 0xCC))),
            0xD0 => Integer(start, (sbyte)ReadUnsigned(1)),
            0xD1 => Integer(start, (short)ReadUnsigned(2)),
            0xD2 => Integer(start, (int)ReadUnsigned(4)),
            0xD3 => Integer(start, ReadUnsigned(8)),
            0xD9 or 0xDA or 0xDB => ReadText(start, ReadLength(1 << (code - 0xD9))),
            0xDC or 0xDD => ReadArray(start, ReadLength(2 << (code - 0xDC)), depth),
            0xDE or 0xDF => ReadMap(start, ReadLength(2 << (code - 0xDE)), depth),
            >= 0xE0 => Integer(start, (sbyte)code),
            _ => throw Fail($"byte 0x{code:X2} begins no supported msgpack type"),
        };
    }

    private MsgpackValue Integer(int start, long value) => Integer(start, unchecked((ulong)value));

    private MsgpackValue Integer(int start, ulong value) => new(file, origin + start, MsgpackKind.Integer, value, null);

    private MsgpackValue Float(int start, double value) => new(file, origin + start, MsgpackKind.Float, 0, value);

    private MsgpackValue ReadText(int start, int length)
    {
        var span = Take(length).Span;
        try
        {
            return new(file, origin + start, MsgpackKind.Text, 0, StrictUtf8.GetString(span));
        }
        catch (DecoderFallbackException e)
        {
            throw new ModelFormatException(file, Place(start), "text is not UTF-8", e);
        }
    }

    private MsgpackValue ReadBinary(int start, int length) =>
        new(file, origin + start, MsgpackKind.Binary, (ulong)position, Take(length));

    private MsgpackValue ReadArray(int start, int count, int depth)
    {
        RequireRemaining(count);
        var items = new MsgpackValue[count];
        for (int i = 0; i < count; i++) items[i] = ReadValue(depth + 1);
        return new(file, origin + start, MsgpackKind.Array, 0, items);
    }

    private MsgpackValue ReadMap(int start, int count, int depth)
    {
        RequireRemaining(2L * count);
        var items = new KeyValuePair<MsgpackValue, MsgpackValue>[count];
        for (int i = 0; i < count; i++) items[i] = new(ReadValue(depth + 1), ReadValue(depth + 1));
        return new(file, origin + start, MsgpackKind.Map, 0, items);
    }

    private int ReadLength(int size)
    {
        ulong length = ReadUnsigned(size);
        RequireRemaining((long)length);
        return (int)length;
    }

    private ulong ReadUnsigned(int size)
    {
        ulong value = 0;
        foreach (byte b in Take(size).Span) value = (value << 8) | b;
        return value;
    }

    private byte ReadByte() => Take(1).Span[0];

    private ReadOnlyMemory<byte> Take(int length)
    {
        RequireRemaining(length);
        var taken = bytes.Slice(position, length);
        position += length;
        return taken;
    }

    private void RequireRemaining(long count)
    {
        if (count > bytes.Length - position)
            throw Fail($"{count} more bytes or values are announced, {bytes.Length - position} bytes remain");
    }

    private ModelFormatException Fail(string problem) => new(file, Place(position), problem);

    private string Place(int at) => string.Create(CultureInfo.InvariantCulture, $"byte {origin + at}");
}
