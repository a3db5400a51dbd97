using System.Globalization;
using Graph.Resolution;
using Newtonsoft.Json.Linq;

namespace Graph.Knowledge;

/// <summary>A judgement as the export and the commands give it.</summary>
public static class JudgementJson
{
    /// <summary>One object; absent members are left out.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="clock">Whether it tells when it was made.</param>
    public static JObject Of(Judgement judgement, bool clock = true)
    {
        var json = new JObject { ["id"] = judgement.Id, ["verdict"] = judgement.VerdictWord, ["a"] = judgement.A.ToJson() };
        if (judgement.B is not null)
            json["b"] = judgement.B.ToJson();
        if (judgement.Correction is not null)
            json["correction"] = judgement.Correction.ToJson();
        json["by"] = judgement.By;
        if (clock)
            json["at"] = Moment(judgement.At);
        if (judgement.Reason is not null)
            json["reason"] = judgement.Reason;
        return json;
    }

    /// <summary>A moment in UTC: <c>2031-05-20T10:15:00Z</c>, with fractions of a second where there are some.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);
}
