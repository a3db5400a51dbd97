namespace Graph.Mentions.Times;

/// <summary>Fills the slots of patterns: from the word table, and those that count (days, years, numbers, clocks).</summary>
internal sealed class Slots(TimeWords words)
{
    /// <summary>Every way in which the atoms from <paramref name="at"/> on fill a slot: where it ends (exclusive) and its value.</summary>
    public IEnumerable<(int End, string Value)> Fill(string slot, IReadOnlyList<TimeAtom> atoms, int at) => slot switch
    {
        "day" => Ordinal(atoms, at, plain: true).Where(IsDay),
        "nthday" => Ordinal(atoms, at, plain: false).Where(IsDay),
        "nth" => Ordinal(atoms, at, plain: false),
        "year" => Year(atoms, at),
        "years" => Pair(atoms, at, TimeNumbers.Years),
        "days" => Pair(atoms, at, TimeNumbers.Days),
        "numdate" => Pair(atoms, at, TimeNumbers.Date),
        "clock" => Clock(atoms, at),
        "decade" => Decade(atoms, at),
        "n" => Count(atoms, at),
        _ => FromTable(slot, atoms, at),
    };

    /// <summary>The rows of the word table that begin with an atom.</summary>
    public IReadOnlyList<TimeWord> StartingWith(TimeAtom atom) => words.StartingWith(atom.Text);

    /// <summary>Whether an atom, with the rows that begin with it, can begin what fills a slot: most cannot, and cost nothing more.</summary>
    public static bool MayFill(string slot, TimeAtom atom, IReadOnlyList<TimeWord> starts)
    {
        if (slot is "day" or "nthday" or "nth" or "n" or "decade" or "clock")
            return atom.IsNumber || starts.Count > 0 || atom.Text is "'" or "’";
        if (slot is "year" or "years" or "days" or "numdate")
            return atom.IsNumber;
        for (var i = 0; i < starts.Count; i++)
            if (starts[i].Class == slot)
                return true;
        return false;
    }

    private IEnumerable<(int End, string Value)> FromTable(string slot, IReadOnlyList<TimeAtom> atoms, int at)
    {
        foreach (var word in words.StartingWith(atoms[at].Text))
            if (word.Class == slot && Continues(word, atoms, at) && CaseFits(word, atoms[at]))
                yield return (at + 1 + word.Rest.Count, word.Value);
    }

    private static bool Continues(TimeWord word, IReadOnlyList<TimeAtom> atoms, int at)
    {
        for (var i = 0; i < word.Rest.Count; i++)
            if (at + 1 + i >= atoms.Count || atoms[at + 1 + i].Text != word.Rest[i] || atoms[at + 1 + i].Breaks
                || (word.Rest[i] == "." && !atoms[at + 1 + i].Glued))
                return false;
        return true;
    }

    private static bool CaseFits(TimeWord word, TimeAtom atom) => word.Case switch
    {
        "cap" => atom.IsCapital,
        "low" => !atom.IsCapital || atom.OpensSentence,
        _ => true,
    };

    private static bool IsDay((int End, string Value) filled) => filled.Value is { Length: 1 or 2 } value && TimeNumbers.Of(value) is >= 1 and <= 31;

    /// <summary>"21st", "21.", "twenty-first", "tuttugasta og fyrsta", and when <paramref name="plain"/> is allowed "21".</summary>
    private IEnumerable<(int End, string Value)> Ordinal(IReadOnlyList<TimeAtom> atoms, int at, bool plain)
    {
        if (TimeNumbers.StandsFree(atoms, at) && atoms[at].Text is { Length: <= 2 } digits)
        {
            var marked = at + 1 < atoms.Count && atoms[at + 1].Glued && words.Holds("ordinalmark", atoms[at + 1].Text);
            if (marked)
                yield return (at + 2, digits);
            if (plain && (!marked || atoms[at + 1].Text == ".") && !TimeNumbers.LettersFollow(atoms, at + 1))
                yield return (at + 1, digits);
        }

        foreach (var (end, value) in FromTable("ordinal", atoms, at))
        {
            yield return (end, value);
            if (TimeNumbers.Of(value) is { } tens and >= 20 && tens % 10 == 0)
                foreach (var (last, unit) in FromTable("ordinal", atoms, Joint(atoms, end), tens))
                    yield return (last, unit);
        }

        foreach (var (end, value) in FromTable("number", atoms, at))
            if (TimeNumbers.Of(value) is { } tens and >= 20 && tens % 10 == 0)
                foreach (var (last, unit) in FromTable("ordinal", atoms, Joint(atoms, end), tens))
                    yield return (last, unit);
    }

    private IEnumerable<(int End, string Value)> FromTable(string slot, IReadOnlyList<TimeAtom> atoms, int at, int tens)
    {
        if (at < atoms.Count)
            foreach (var (end, value) in FromTable(slot, atoms, at))
                if (TimeNumbers.Of(value) is { } unit and >= 1 and <= 9)
                    yield return (end, TimeNumbers.Text(tens + unit));
    }

    private int Joint(IReadOnlyList<TimeAtom> atoms, int at) => at < atoms.Count && words.Holds("numberjoint", atoms[at].Text) ? at + 1 : at;

    private static IEnumerable<(int End, string Value)> Year(IReadOnlyList<TimeAtom> atoms, int at)
    {
        if (TimeNumbers.StandsFree(atoms, at) && !TimeNumbers.LettersFollow(atoms, at + 1)
            && atoms[at].Text is { Length: 4 } digits && TimeNumbers.Of(digits) is >= 1200 and <= 2199)
            yield return (at + 1, digits);
    }

    private static IEnumerable<(int End, string Value)> Pair(IReadOnlyList<TimeAtom> atoms, int at, Func<string, string?> read)
    {
        if (TimeNumbers.StandsFree(atoms, at) && read(atoms[at].Text) is { } value)
            yield return (at + 1, value);
    }

    /// <summary>"1990s", "'90s", "nineties"; the value is the decade's first three digits, as TIMEX3 writes it.</summary>
    private IEnumerable<(int End, string Value)> Decade(IReadOnlyList<TimeAtom> atoms, int at)
    {
        var digits = atoms[at].Text is "'" or "’" && at + 1 < atoms.Count ? at + 1 : at;
        if (digits + 1 < atoms.Count && atoms[digits].IsNumber && words.Holds("decademark", atoms[digits + 1].Text) && atoms[digits + 1].Glued)
        {
            if (atoms[digits].Text is { Length: 4 } full && full[3] == '0')
                yield return (digits + 2, full[..3]);
            else if (atoms[digits].Text is { Length: 2 } two && two[1] == '0')
                yield return (digits + 2, "19" + two[..1]);
        }

        foreach (var filled in FromTable("decade", atoms, at))
            yield return filled;
    }

    /// <summary>A count in digits or words ("17", "1,200", "twenty-five", "tuttugu og fimm"); "X" when it is vague ("several").</summary>
    private IEnumerable<(int End, string Value)> Count(IReadOnlyList<TimeAtom> atoms, int at)
    {
        if (atoms[at].IsNumber)
        {
            if (TimeNumbers.StandsFree(atoms, at) && TimeNumbers.Whole(atoms[at].Text) is { } whole and < 1000)
                yield return (at + 1, TimeNumbers.Text(whole));
            yield break;
        }

        foreach (var (end, value) in FromTable("number", atoms, at))
        {
            yield return (end, value);
            if (TimeNumbers.Of(value) is not { } tens)
                continue;
            if (tens is >= 20 and < 100 && tens % 10 == 0)
                foreach (var compound in FromTable("number", atoms, Joint(atoms, end), tens))
                    yield return compound;
            if (end < atoms.Count && words.Holds("hundred", atoms[end].Text) && tens is >= 1 and < 10)
                yield return (end + 1, TimeNumbers.Text(tens * 100));
        }
    }

    /// <summary>"16:30", "4 p.m.", "4:30 pm"; the value is hours and minutes of the day ("16:30") or the hour alone ("16").</summary>
    private IEnumerable<(int End, string Value)> Clock(IReadOnlyList<TimeAtom> atoms, int at)
    {
        foreach (var filled in FromTable("clockword", atoms, at))
            yield return filled;
        if (!TimeNumbers.StandsFree(atoms, at) || TimeNumbers.Clock(atoms[at].Text) is not var (hour, minute))
            yield break;
        if (minute is not null)
            yield return (at + 1, TimeNumbers.ClockText(hour, minute));
        if (at + 1 < atoms.Count && hour <= 12)
            foreach (var (end, half) in FromTable("halfday", atoms, at + 1))
                yield return (end, TimeNumbers.ClockText((hour % 12) + (half == "pm" ? 12 : 0), minute));
    }
}
