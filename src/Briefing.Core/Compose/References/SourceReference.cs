using Briefing.Compose.Wordings;
using Briefing.Phrases;
using Briefing.Typography;

namespace Briefing.Compose.References;

/// <summary>
/// A source in the order of the author-date references of the Chicago Manual of Style: who, the year,
/// what, where it stands, who edited it, which edition, who published it, and where it is on the web.
/// </summary>
internal static class SourceReference
{
    /// <param name="language">Of the document.</param>
    public static ImmutableArray<Inline> Of(Source source, PhraseBook phrases, string language)
    {
        var heads = Heads(source, phrases);
        var date = ReferenceDate.Of(source, phrases);

        // The two would stand side by side.
        if (heads.Length == 0 && ContainerOf(source) is null && Kind(source, phrases) is null && date.Day is { } day)
            date = new(day, null);

        var words = new ReferenceSentences(phrases);
        if (heads.Length > 0)
            words.Add(heads);
        else
            words.Add([.. Title(source, phrases, language)]);

        words.Add(Terms.Capitalized(date.Year));
        if (heads.Length > 0)
            words.Add([.. Title(source, phrases, language)]);

        var isDated = AddContainer(words, source, phrases, date.Day);
        if (!IsNamed(source))
            AddPeople(words, source, phrases);

        words.AddIf(Edition(phrases, source.Edition?.Value));
        if (ContainerOf(source) is null)
            words.AddIf(Capitalized(Numbered(phrases, PhraseKey.Volume, source.Volume?.Value)));
        words.AddIf(source.CollectionTitle?.Value);
        words.AddIf(Joined(phrases, [Kind(source, phrases), source.Publisher is null ? source.PublisherPlace?.Value : null, isDated ? null : date.Day]));
        if (source.Written is { } written)
            words.Add(phrases.Fill(PhraseKey.ReferenceWritten, ("date", phrases.Date(written.Value))));
        if (ContainerOf(source) is null && source.Page is { } page)
            words.Add(Terms.Capitalized(phrases.Locator(new() { Page = page })));

        words.AddIf(Publisher(source));
        words.AddIf(Joined(phrases, [source.ArchiveLocation?.Value, source.Archive?.Value]));
        words.AddIf(source.Isbn is { } isbn ? $"ISBN {isbn.Value}" : null);
        AddAddress(words, source, phrases);
        return words.ToInlines();
    }

    /// <summary>Who stands at its head: the authors or, without one, the editors; in square brackets if the text does not name them.</summary>
    private static string Heads(Source source, PhraseBook phrases)
    {
        if (!source.Authors.IsEmpty)
            return ReferenceNames.Inverted(phrases, source.Authors);
        if (source.Outside is { Authors.IsEmpty: false } outside)
            return $"[{ReferenceNames.Inverted(phrases, outside.Authors)}]";

        return HasEditorsAtHead(source)
            ? phrases.Fill(
                source.Editors.Length == 1 ? PhraseKey.ReferenceEditor : PhraseKey.ReferenceEditors,
                ("names", ReferenceNames.Inverted(phrases, source.Editors)))
            : "";
    }

    private static bool HasEditorsAtHead(Source source) =>
        source is { Authors.IsEmpty: true, Editors.IsEmpty: false }
        && source.Outside is null or { Authors.IsEmpty: true }
        && !SourceTypeForms.IsPartOfBook(source);

    /// <summary>Marked if it is in another language than the document, so that it is read aloud in its own.</summary>
    private static ImmutableArray<Inline> Title(Source source, PhraseBook phrases, string language)
    {
        var title = Inlines.Of(source.Title);
        ImmutableArray<Inline> marked = source.Language.IsPlaceholder || source.Language.Value.Equals(language, StringComparison.OrdinalIgnoreCase)
            ? title
            : [new Inline.Foreign(source.Language.Value, title)];
        return SourceTypeForms.IsWhole(source)
            ? [new Inline.Emphasis(marked)]
            : PairedMarks.Enclose(source.Title.Plain) ? marked
            : phrases.Inlines(
                ReferenceSentences.Ends(source.Title.Plain) ? PhraseKey.ReferenceTitleEnded : PhraseKey.ReferenceTitle, ("title", marked));
    }

    /// <summary>Whether its editors and translators are named with its container.</summary>
    private static bool IsNamed(Source source) => SourceTypeForms.IsPartOfBook(source) && ContainerOf(source) is not null;

    /// <returns>Whether the date is among it.</returns>
    private static bool AddContainer(ReferenceSentences words, Source source, PhraseBook phrases, string? day)
    {
        if (ContainerOf(source) is not { } container)
            return false;

        if (SourceTypeForms.IsPartOfBook(source))
        {
            string?[] parts =
            [
                By(phrases, PhraseKey.EditedBy, source.Editors), By(phrases, PhraseKey.TranslatedBy, source.Translators),
                Numbered(phrases, PhraseKey.Volume, source.Volume?.Value),
                source.Page?.Value,
            ];
            words.Add([.. phrases.Inlines(PhraseKey.ReferenceIn, ("container", container)), After(phrases, parts)]);
            return false;
        }

        var number = (source.Volume?.Value, source.Issue?.Value) switch
        {
            ({ } volume, { } issue) => $" {volume} ({issue})",
            ({ } volume, null) => $" {volume}",
            (null, { } issue) => phrases[PhraseKey.Comma] + Numbered(phrases, PhraseKey.IssueNumber, issue),
            _ => "",
        };

        // Of a journal the pages follow its number, of a newspaper the day.
        if (number.Length > 0 && source.Page is { } pages)
            words.Add([.. container, $"{number}: {pages.Value}{After(phrases, [day])}"]);
        else
            words.Add([.. container, number, After(phrases, [day, source.Page is { } page ? phrases.Locator(new() { Page = page }) : null])]);
        return true;
    }

    /// <summary>In square brackets if the text does not name it.</summary>
    private static ImmutableArray<Inline>? ContainerOf(Source source) =>
        source.ContainerTitle is { } container ? [new Inline.Emphasis([container.Value])]
        : source.Outside?.ContainerTitle is { } known ? ["[", new Inline.Emphasis([known.Value]), "]"]
        : null;

    private static void AddPeople(ReferenceSentences words, Source source, PhraseBook phrases)
    {
        if (!HasEditorsAtHead(source))
            words.AddIf(Capitalized(By(phrases, PhraseKey.EditedBy, source.Editors)));

        words.AddIf(Capitalized(By(phrases, PhraseKey.TranslatedBy, source.Translators)));
    }

    private static string? By(PhraseBook phrases, PhraseKey what, ImmutableArray<PersonName> names) =>
        names.IsEmpty ? null : phrases.Fill(what, ("names", phrases.Authors(names)));

    private static string? Capitalized(string? part) => part is null ? null : Terms.Capitalized(part);

    private static string? Edition(PhraseBook phrases, string? edition) =>
        edition is null ? null : Terms.Capitalized(phrases.Edition(edition));

    /// <summary>"Working paper 12"; a number alone is "No. 12".</summary>
    private static string? Kind(Source source, PhraseBook phrases) => (source.Genre?.Value, source.Number?.Value) switch
    {
        ({ } genre, { } number) => $"{Terms.Capitalized(genre)} {number}",
        ({ } genre, null) => Terms.Capitalized(genre),
        (null, { } number) => number.All(char.IsAsciiDigit) ? Terms.Capitalized(phrases.Fill(PhraseKey.IssueNumber, ("number", number))) : number,
        _ => null,
    };

    /// <summary>A body that publishes what it writes is named once.</summary>
    private static string? Publisher(Source source)
    {
        var isAuthor = source.Authors is [{ Literal: { } author }] && author.Value == source.Publisher?.Value;
        return (source.PublisherPlace?.Value, isAuthor ? null : source.Publisher?.Value) switch
        {
            ({ } place, { } publisher) => $"{place}: {publisher}",
            var (place, publisher) => source.Publisher is null ? null : place ?? publisher,
        };
    }

    private static void AddAddress(ReferenceSentences words, Source source, PhraseBook phrases)
    {
        if (source.Address is not { } address)
            return;

        words.Add(
            new Inline.Link(address, [address]),
            source.Accessed is { } accessed ? phrases.Fill(PhraseKey.Accessed, ("date", phrases.Date(accessed.Value))) : "");
    }

    private static string? Numbered(PhraseBook phrases, PhraseKey what, string? number) =>
        number is null ? null : phrases.Fill(what, ("number", number));

    private static string? Joined(PhraseBook phrases, IEnumerable<string?> parts) =>
        string.Join(phrases[PhraseKey.Comma], parts.OfType<string>());

    private static string After(PhraseBook phrases, IEnumerable<string?> parts) =>
        string.Concat(parts.OfType<string>().Select(part => phrases[PhraseKey.Comma] + part));
}
