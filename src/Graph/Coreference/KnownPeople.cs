using System.Globalization;
using Graph.Lexicon;

namespace Graph.Coreference;

/// <summary>Lends chains of people whom the tables know their country and their offices at the document's date.</summary>
internal sealed class KnownPeople(Persons persons)
{
    public void Lend(DateOnly? published, IReadOnlyList<Cluster> clusters)
    {
        var day = published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var cluster in clusters)
            if (cluster is { Type: EntityType.Person, Key: { } key } && persons.Find(key) is { } person)
            {
                cluster.KnownCountry = person.Country.Length == 0 ? null : person.Country;
                cluster.KnownOffices = [.. person.Offices.Where(term => day is null || Holds(term, day)).Select(term => term.Office).Distinct(StringComparer.Ordinal)];
            }
    }

    /// <summary>Dates of terms may end at the month or year; they are compared as far as they go.</summary>
    private static bool Holds(OfficeTerm term, string day) =>
        string.CompareOrdinal(term.From, Cut(day, term.From)) <= 0
        && (term.To.Length == 0 || string.CompareOrdinal(Cut(day, term.To), term.To) <= 0);

    private static string Cut(string day, string date) => day[..Math.Min(day.Length, date.Length)];
}
