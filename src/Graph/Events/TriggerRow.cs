namespace Graph.Events;

/// <summary>A row of a trigger table: which words speak of which event.</summary>
/// <param name="Table">Table it stands in ("en/triggers.tsv").</param>
/// <param name="Line">Its line in the table, from 1.</param>
/// <param name="Lemmas">Lemmas of the trigger word, any of them.</param>
/// <param name="Pos">VERB, NOUN, or PLURAL for a noun in the plural.</param>
/// <param name="Conditions">What must hold around the word.</param>
/// <param name="Type">Event type id of the ontology.</param>
/// <param name="Frame">Name of its frame.</param>
/// <param name="Class">strong, medium or weak: how often the words mean the event.</param>
/// <param name="Example">A sentence that fires the row, with its arguments marked.</param>
public sealed record TriggerRow(
    string Table, int Line, IReadOnlyList<string> Lemmas, string Pos, IReadOnlyList<TriggerCondition> Conditions, string Type, string Frame,
    string Class, string Example);

/// <summary>A condition on the words around a trigger.</summary>
/// <param name="Relation"><c>prt</c> particle, <c>obj</c> object noun, <c>obl</c> preposition or preposition/noun, <c>pre</c> word before a noun,
/// <c>xcomp</c> a predicate of the object, <c>participle</c> the form without auxiliary, <c>near</c> a word below it, at most four words away.</param>
/// <param name="Values">Lemmas or prepositions, any of them; empty: any word.</param>
/// <param name="Forbidden">Whether the condition must not hold.</param>
public sealed record TriggerCondition(string Relation, IReadOnlyList<string> Values, bool Forbidden);

/// <summary>One way to fill a role.</summary>
/// <param name="Role">Role id of the ontology.</param>
/// <param name="Side"><c>a</c>, <c>b</c> or null.</param>
/// <param name="At">subj, obj, iobj, obl, nmod, poss, pre or argument (a phrase of the object noun that the trigger names).</param>
/// <param name="Cases">Prepositions in lower case; empty where <paramref name="At"/> takes none.</param>
/// <param name="Types">What may fill it; empty for everything.</param>
/// <param name="Values">Whether words that name no thing may fill it, as a value.</param>
public sealed record FrameSlot(
    string Role, string? Side, string At, IReadOnlyList<string> Cases, IReadOnlySet<EntityType> Types, bool Values);

/// <summary>What a verb says of the event noun it carries.</summary>
/// <param name="At">obj, subj or obl.</param>
/// <param name="Cases">Prepositions for obl.</param>
/// <param name="Party">What the verb's subject is in the event: participant, host, doer, attendee, both (with the verb's object); null for nothing.</param>
/// <param name="Reading">actual, planned, possible, ordered, negated or cancelled.</param>
public sealed record CarrierRow(string At, IReadOnlyList<string> Cases, string? Party, string Reading);
