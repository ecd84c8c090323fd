using Briefing.Compose.Wordings;

namespace Briefing.Compose.References;

/// <summary>
/// A source in the order of the author-date references of the Chicago Manual of Style: who, the year,
/// what, where it stands, who edited it, which edition, who published it, and where it is on the web.
/// </summary>
internal static class SourceReference
{
    /// <param name="language">Of the document.</param>
    public static ImmutableArray<Inline> Of(Source source, string language)
    {
        var heads = Heads(source);
        var date = ReferenceDate.Of(source);

        // The two would stand side by side.
        if (heads.Length == 0 && ContainerOf(source) is null && Kind(source) is null && date.Day is { } day)
            date = new(day, null);

        var words = new ReferenceSentences();
        if (heads.Length > 0)
            words.Add(heads);
        else
            words.Add([.. Title(source, language)]);

        words.Add(Terms.Capitalized(date.Year));
        if (heads.Length > 0)
            words.Add([.. Title(source, language)]);

        var isDated = AddContainer(words, source, date.Day);
        if (!IsNamed(source))
            AddPeople(words, source);

        words.AddIf(Edition(source.Edition?.Value));
        if (ContainerOf(source) is null)
            words.AddIf(Numbered("Vol.", source.Volume?.Value));
        words.AddIf(source.CollectionTitle?.Value);
        words.AddIf(Joined([Kind(source), source.Publisher is null ? source.PublisherPlace?.Value : null, isDated ? null : date.Day]));
        if (source.Written is { } written)
            words.Add($"Written {written.Value.Display}");
        if (ContainerOf(source) is null && source.Page is { } page)
            words.Add(Terms.Capitalized(Terms.Locator(new() { Page = page })));

        words.AddIf(Publisher(source));
        words.AddIf(Joined([source.ArchiveLocation?.Value, source.Archive?.Value]));
        words.AddIf(Numbered("ISBN", source.Isbn?.Value));
        AddAddress(words, source);
        return words.ToInlines();
    }

    /// <summary>Who stands at its head: the authors or, without one, the editors; in square brackets if the text does not name them.</summary>
    private static string Heads(Source source)
    {
        if (!source.Authors.IsEmpty)
            return ReferenceNames.Inverted(source.Authors);
        if (source.Outside is { Authors.IsEmpty: false } outside)
            return $"[{ReferenceNames.Inverted(outside.Authors)}]";

        return HasEditorsAtHead(source)
            ? $"{ReferenceNames.Inverted(source.Editors)}, {(source.Editors.Length == 1 ? "ed." : "eds.")}"
            : "";
    }

    private static bool HasEditorsAtHead(Source source) =>
        source is { Authors.IsEmpty: true, Editors.IsEmpty: false }
        && source.Outside is null or { Authors.IsEmpty: true }
        && !SourceTypeForms.IsPartOfBook(source);

    /// <summary>Marked if it is in another language than the document, so that it is read aloud in its own.</summary>
    private static ImmutableArray<Inline> Title(Source source, string language)
    {
        var title = Inlines.Of(source.Title);
        ImmutableArray<Inline> marked = source.Language.IsPlaceholder || source.Language.Value.Equals(language, StringComparison.OrdinalIgnoreCase)
            ? title
            : [new Inline.Foreign(source.Language.Value, title)];
        return SourceTypeForms.IsWhole(source)
            ? [new Inline.Emphasis(marked)]
            : IsQuoted(source.Title.Plain) ? marked
            : ["“", .. marked, ReferenceSentences.Ends(source.Title.Plain) ? "”" : ".”"];
    }

    private static bool IsQuoted(string title) => title is ['“', .., '”'];

    /// <summary>Whether its editors and translators are named with its container.</summary>
    private static bool IsNamed(Source source) => SourceTypeForms.IsPartOfBook(source) && ContainerOf(source) is not null;

    /// <returns>Whether the date is among it.</returns>
    private static bool AddContainer(ReferenceSentences words, Source source, string? day)
    {
        if (ContainerOf(source) is not { } container)
            return false;

        if (SourceTypeForms.IsPartOfBook(source))
        {
            string?[] parts =
            [
                By("edited by", source.Editors), By("translated by", source.Translators), Numbered("vol.", source.Volume?.Value),
                source.Page?.Value,
            ];
            words.Add(["In ", .. container, After(parts)]);
            return false;
        }

        var number = (source.Volume?.Value, source.Issue?.Value) switch
        {
            ({ } volume, { } issue) => $" {volume} ({issue})",
            ({ } volume, null) => $" {volume}",
            (null, { } issue) => $", {Numbered("no.", issue)}",
            _ => "",
        };

        // Of a journal the pages follow its number, of a newspaper the day.
        if (number.Length > 0 && source.Page is { } pages)
            words.Add([.. container, $"{number}: {pages.Value}{After([day])}"]);
        else
            words.Add([.. container, number, After([day, source.Page is { } page ? Terms.Locator(new() { Page = page }) : null])]);
        return true;
    }

    /// <summary>In square brackets if the text does not name it.</summary>
    private static ImmutableArray<Inline>? ContainerOf(Source source) =>
        source.ContainerTitle is { } container ? [new Inline.Emphasis([container.Value])]
        : source.Outside?.ContainerTitle is { } known ? ["[", new Inline.Emphasis([known.Value]), "]"]
        : null;

    private static void AddPeople(ReferenceSentences words, Source source)
    {
        if (!HasEditorsAtHead(source))
            words.AddIf(By("Edited by", source.Editors));

        words.AddIf(By("Translated by", source.Translators));
    }

    private static string? By(string what, ImmutableArray<PersonName> names) => names.IsEmpty ? null : $"{what} {Terms.Authors(names)}";

    private static string? Edition(string? edition) =>
        int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? $"{Ordinals.Of(number)} ed."
        : edition is null ? null
        : Terms.Capitalized(edition);

    /// <summary>"Working paper 12"; a number alone is "No. 12".</summary>
    private static string? Kind(Source source) => (source.Genre?.Value, source.Number?.Value) switch
    {
        ({ } genre, { } number) => $"{Terms.Capitalized(genre)} {number}",
        ({ } genre, null) => Terms.Capitalized(genre),
        (null, { } number) => number.All(char.IsAsciiDigit) ? $"No. {number}" : number,
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

    private static void AddAddress(ReferenceSentences words, Source source)
    {
        if (source.Address is not { } address)
            return;

        words.Add(
            new Inline.Link(address, [address]),
            source.Accessed is { } accessed ? $" (accessed {accessed.Value.Display})" : "");
    }

    private static string? Numbered(string word, string? number) => number is null ? null : $"{word} {number}";

    private static string? Joined(IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>());

    private static string After(IEnumerable<string?> parts) => string.Concat(parts.OfType<string>().Select(part => $", {part}"));
}
