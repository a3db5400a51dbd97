using System.Text;

namespace Graph.Documents;

/// <summary>Bytes to text: UTF-8 and nothing else, so that offsets mean the same on every machine.</summary>
internal static class StrictText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes; a byte order mark at the start is left out.</summary>
    /// <exception cref="FormatException">The bytes are not UTF-8; the message is a full sentence.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new FormatException("The text is UTF-16; save it as UTF-8.");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new FormatException($"The text is not valid UTF-8 at byte {exception.Index}; save it as UTF-8.", exception);
        }
    }
}
