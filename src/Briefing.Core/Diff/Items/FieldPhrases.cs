using Briefing.Compose.Wordings;
using Briefing.Load.Codecs;
using Briefing.Phrases;

namespace Briefing.Diff.Items;

/// <summary>
/// Fields as readers know them: by the words that the document prints beside them, or without a name where it prints none.
/// </summary>
internal sealed class FieldPhrases(PhraseBook words)
{
    public string Voice(string word) => Choices.Voices.TryFind(word, out var voice) ? words.Of(voice) : word;

    /// <returns><c>null</c> if no document prints it.</returns>
    public ItemField? Of(ItemKind kind, ItemField field) => (kind, field.Key) switch
    {
        (_, "theme" or "phrases" or "quotes" or "length" or "balance ratio") => null,
        (_, "loaded words added" or "loaded words allowed" or "main" or "mark" or "type" or "language") => null,
        (_, "fingerprint" or "todo" or "comment") => null,

        (ItemKind.Debate, var key) => OfDebate(key, field),
        (ItemKind.Stakeholder, "name" or "label" or "short") => Named(field, PhraseKey.ColumnStakeholder),
        (ItemKind.Stakeholder, "summary") => Named(field, PhraseKey.HeadingSays),
        (ItemKind.Source, var key) => OfSource(key, field),
        (ItemKind.Reply, "kind") => Named(field, PhraseKey.PageKind) with
        {
            Text = Choices.ReplyKinds.TryFind(field.Text, out var reply) ? words.Of(reply) : field.Text,
        },
        (ItemKind.Issue, "kind") =>
            Bare(field, Choices.IssueKinds.TryFind(field.Text, out var issue) ? words.Of(issue) : field.Text),

        (_, "answer") => Named(field, PhraseKey.ColumnAnswer),
        (_, "short" or "short title" or "in brief") => Named(field, PhraseKey.HeadingInShort),
        (_, "issue") => Named(field, PhraseKey.ColumnQuestion),
        (_, "warrant") => Named(field, PhraseKey.Warrant),
        (_, "grounds") => Named(field, PhraseKey.Grounds),
        (_, "hedge") => Named(field, PhraseKey.Hedge),
        (_, "note") => Named(field, PhraseKey.Note),
        (_, "open") => Named(field, PhraseKey.Open),
        (_, "conflict") => Named(field, PhraseKey.SourcesDiffer),
        (_, "held by") => Named(field, PhraseKey.SidesNamed),
        (_, "heard through") => Named(field, PhraseKey.HeardThrough),
        (_, "outside fact" or "where the outside fact is from") => Named(field, PhraseKey.FromOutside),
        (_, "voice") => Named(field, PhraseKey.PageVoice) with { Text = Voice(field.Text) },
        (_, "basis") => Bare(field, field.Text == Choices.Bases.WordOf(Basis.Juxtaposed) ? words[PhraseKey.ChangesPaired] : ""),
        (_, "against" or "addressed to") => Bare(field, PhraseKey.AddressedTo, "name"),
        (_, "quotation") => Bare(field, PhraseKey.Quotation, "text"),
        (_, "reading adopted") => Bare(field, PhraseKey.Misprint, "reading"),
        _ => Bare(field, field.Text),
    };

    private ItemField OfDebate(string key, ItemField field) => key switch
    {
        "question" => Named(field, PhraseKey.ColumnQuestion),
        "watershed" or "date of the watershed" or "note on the watershed" => Named(field, PhraseKey.SignsTimes),
        "note on the order" => Named(field, PhraseKey.OrderOfSides),
        "limits" => Named(field, PhraseKey.Limits),
        "cite as" => Named(field, PhraseKey.CiteAs),
        "licence" => Named(field, PhraseKey.Licence),
        "disclaimer" => Named(field, PhraseKey.Disclaimer),
        "revision history" => Named(field, PhraseKey.History),
        "further reading" => Named(field, PhraseKey.FurtherReading),
        "parts" => Named(field, PhraseKey.HeadingQuestions),
        "as of" => Bare(field, PhraseKey.AsOf, "date"),
        "prepared by" => Bare(field, PhraseKey.PreparedBy, "name"),
        "for" => Bare(field, PhraseKey.PreparedFor, "client"),
        "number" => Bare(field, PhraseKey.SeriesNumber, "number"),
        "version" => Bare(field, PhraseKey.Version, "version"),
        "published" => Bare(field, PhraseKey.Published, "date"),
        _ => Bare(field, field.Text),
    };

    private ItemField OfSource(string key, ItemField field) => key switch
    {
        "editors" => Bare(field, PhraseKey.EditedBy, "names"),
        "translators" => Bare(field, PhraseKey.TranslatedBy, "names"),
        "edition" => Bare(field, words.Edition(field.Text)) with { IsProse = false },
        "volume" => Bare(field, PhraseKey.Volume, "number"),
        "issue" => Bare(field, PhraseKey.IssueNumber, "number"),
        "pages" => Bare(field, PhraseKey.PlacePages, "place"),
        "written" => Bare(field, PhraseKey.ReferenceWritten, "date"),
        "accessed" => Bare(field, PhraseKey.Accessed, "date"),
        "translated" => Bare(field, Translated(field.Text)),
        "stamp" => Named(field, PhraseKey.SignsTimes) with
        {
            Text = words[field.Text == Choices.Stamps.WordOf(Stamp.Before) ? PhraseKey.Before : PhraseKey.After],
        },
        "note on the stamp" => Named(field, PhraseKey.DatedBy),
        "speakers" => Named(field, PhraseKey.PageVoice),
        "reliability" => Bare(field, PhraseKey.Reliability, "grade"),
        "note on reliability" => Named(field, PhraseKey.GradedBy),
        "note" => Named(field, PhraseKey.Note),
        _ when key.EndsWith("from outside", StringComparison.Ordinal) || key == "where that is from" =>
            Named(field, PhraseKey.FromOutside),
        _ => Bare(field, field.Text),
    };

    /// <summary>Empty for a text in its own language, which is not said.</summary>
    private string Translated(string word) => Choices.Translations.TryFind(word, out var translation)
        ? translation switch
        {
            Translation.Machine => words[PhraseKey.MachineTranslation],
            Translation.Human => words[PhraseKey.Translated],
            Translation.Unknown => words[PhraseKey.TranslatedUnknown],
            _ => "",
        }
        : word;

    private ItemField Named(ItemField field, PhraseKey name) => field with { Name = words[name] };

    /// <summary>Told whole: within a phrase, a difference of words would be in its middle.</summary>
    private ItemField Bare(ItemField field, PhraseKey phrase, string name) =>
        Bare(field, words.Fill(phrase, (name, field.Text)).Trim()) with { IsProse = false };

    private static ItemField Bare(ItemField field, string text) => field with { Name = "", Text = text };
}
