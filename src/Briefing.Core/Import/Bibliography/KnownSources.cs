using Briefing.Import.Bibliography.Items;

namespace Briefing.Import.Bibliography;

/// <summary>
/// Sources that are there already, told by their titles, containers and dates, or by a DOI or an address with a title that
/// begins alike. A key proves nothing: each program makes its own.
/// </summary>
internal sealed class KnownSources
{
    /// <summary>Sources with one title or one address that a new one is compared with.</summary>
    private const int MaxAlike = 200;

    private readonly Dictionary<(string, string, string), List<Known>> _byTitle = [];
    private readonly Dictionary<string, List<Known>> _byAddress = new(StringComparer.Ordinal);

    public KnownSources(ImmutableArray<Source> sources)
    {
        foreach (var source in sources)
        {
            var doi = source.Doi is { } name ? DoiAddress.Of(name.Value) : null;
            var creator = source.Authors.Concat(source.Editors).FirstOrDefault();
            Add(
                new(source.Id.Value, Folded(source.Title.Value), Folded(creator?.Family?.Value ?? creator?.Literal?.Value),
                    Folded(source.Volume?.Value), FirstPage(source.Page?.Value), IsNew: false),
                Folded(source.ContainerTitle?.Value), source.Issued?.Value, [source.Url?.Value, doi]);
        }
    }

    /// <returns>The id of the one that is the same; <c>null</c> if there is none.</returns>
    public string? Find(ImportedSource source)
    {
        var wanted = Of("", source);
        if (wanted.Title.Length == 0)
            return null;

        // A bibliography lists the letters of many under one title, and says of none more than that.
        var isVague = source.ContainerTitle is null && source.Issued is null;

        var alike = _byTitle.GetValueOrDefault(KeyOf(wanted, Folded(source.ContainerTitle), source.Issued)) ?? [];
        return (alike.Find(one => !one.Contradicts(wanted) && !(isVague && one.IsNew && one.LacksCreator(wanted)))
            ?? Addresses(source).Select(Address).SelectMany(address => _byAddress.GetValueOrDefault(address) ?? [])
                .FirstOrDefault(one => one.BeginsAs(wanted)))?.Id;
    }

    public void Add(string id, ImportedSource source) =>
        Add(Of(id, source), Folded(source.ContainerTitle), source.Issued, Addresses(source));

    private void Add(Known known, string container, PartialDate? date, ImmutableArray<string?> addresses)
    {
        // Blank titles are filled in later, and are not the same.
        if (known.Title.Length == 0)
            return;

        Add(_byTitle, KeyOf(known, container, date), known);
        foreach (var address in addresses.OfType<string>().Select(Address).Distinct(StringComparer.Ordinal))
            Add(_byAddress, address, known);
    }

    private static void Add<TKey>(Dictionary<TKey, List<Known>> all, TKey key, Known known)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var alike))
            all[key] = alike = [];

        if (alike.Count < MaxAlike)
            alike.Add(known);
    }

    private static Known Of(string id, ImportedSource source)
    {
        var creator = source.Creators.FirstOrDefault()?.ToPerson();
        return new(id, Folded(source.Title), Folded(creator?.Family?.Value ?? creator?.Literal?.Value),
            Folded(source.Texts.GetValueOrDefault("volume")), FirstPage(source.Texts.GetValueOrDefault("page")), IsNew: true);
    }

    private static ImmutableArray<string?> Addresses(ImportedSource source) =>
        [source.Url, source.Texts.TryGetValue("doi", out var doi) ? DoiAddress.Of(doi) : null];

    private static (string, string, string) KeyOf(Known known, string container, PartialDate? date) =>
        (known.Title, container, date?.Written ?? "");

    /// <summary>Without capitals and signs, which differ between programs.</summary>
    private static string Folded(string? text) =>
        text is null ? ""
        : string.Concat(text.Normalize(NormalizationForm.FormKD).Where(char.IsLetterOrDigit)).ToLowerInvariant() is { Length: > 0 } letters
            ? letters
        : text;

    private static string FirstPage(string? pages) => string.Concat((pages ?? "").TakeWhile(char.IsLetterOrDigit));

    private static string Address(string? url)
    {
        var bare = (url ?? "").Replace("http://", "https://", StringComparison.OrdinalIgnoreCase)
            .Replace("https://dx.doi.org/", "https://doi.org/", StringComparison.OrdinalIgnoreCase).TrimEnd('/');
        return bare.StartsWith("https://doi.org/", StringComparison.OrdinalIgnoreCase) ? bare.ToLowerInvariant() : bare;
    }

    /// <summary>What tells a source from others; empty where it is not known.</summary>
    /// <param name="IsNew">Whether it is of the same bibliography.</param>
    private sealed record Known(string Id, string Title, string Creator, string Volume, string Page, bool IsNew)
    {
        public bool LacksCreator(Known other) => Creator.Length == 0 || other.Creator.Length == 0;

        /// <summary>Whether both say something of which only one can be: volumes of one work, chapters by others.</summary>
        public bool Contradicts(Known other) =>
            Differ(Creator, other.Creator) || Differ(Volume, other.Volume) || Differ(Page, other.Page);

        public bool BeginsAs(Known other) =>
            !Differ(Volume, other.Volume)
            && (other.Title.StartsWith(Title, StringComparison.Ordinal) || Title.StartsWith(other.Title, StringComparison.Ordinal));

        private static bool Differ(string one, string other) => one.Length > 0 && other.Length > 0 && one != other;
    }
}
