using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.App.Exploring;

/// <summary>Parameters as users write them: <c>name=value</c>, where a value is a number, true, false, null, a day or a text, and <c>name:=JSON</c>.</summary>
internal static class ParameterWords
{
    /// <summary>The values by their names; texts and days are not told apart yet for parameters that a recipe knows.</summary>
    /// <exception cref="UserException">One cannot be read.</exception>
    public static Dictionary<string, ParameterWord> Read(IEnumerable<string> words)
    {
        var read = new Dictionary<string, ParameterWord>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var at = word.IndexOf('=', StringComparison.Ordinal);
            if (at < 1 || word[..at].TrimEnd(':').TrimStart('$').Length == 0)
                throw new UserException($"--param needs NAME=VALUE, and '{word}' is none. Write for instance --param name=Vik or --param days:=[1,2].", ExitCode.Usage);
            var json = word[at - 1] == ':';
            var name = word[..(json ? at - 1 : at)].TrimStart('$');
            read[name] = new ParameterWord(name, word[(at + 1)..], json);
        }

        return read;
    }
}

/// <summary>One parameter as it was written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What stands behind the sign.</param>
/// <param name="IsJson">Whether that is JSON.</param>
internal sealed record ParameterWord(string Name, string Text, bool IsJson)
{
    /// <summary>The value, by its look.</summary>
    /// <exception cref="UserException">It is no JSON.</exception>
    public JToken Value => IsJson ? Json() : Text switch
    {
        "true" => true,
        "false" => false,
        "null" => JValue.CreateNull(),
        _ when long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when IsReal && double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => real,
        _ when DateTime.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => Text,
    };

    private bool IsReal => Text.Length > 0 && (char.IsAsciiDigit(Text[0]) || Text[0] is '-' or '.');

    private JToken Json()
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(Text)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
            var value = JToken.ReadFrom(reader);
            return reader.Read() ? throw new JsonReaderException("Something follows the value.") : value;
        }
        catch (JsonReaderException error)
        {
            throw new UserException($"--param {Name}:={Text} is no JSON: {error.Message} Write {Name}={Text} for a text.", ExitCode.Usage);
        }
    }
}
