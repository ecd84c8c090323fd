using Briefing.Import.Bibliography.Items;

namespace Briefing.Import.Bibliography;

/// <summary>
/// Sources that are there already, told by their titles, containers and dates, or by a DOI or an address with a title that
/// begins alike. A key proves nothing: each program makes its own.
/// </summary>
internal sealed class KnownSources
{
    private readonly Dictionary<(string, string, string), Known> _byTitle = [];
    private readonly Dictionary<string, List<Known>> _byAddress = new(StringComparer.Ordinal);

    public KnownSources(ImmutableArray<Source> sources)
    {
        foreach (var source in sources)
        {
            var doi = source.Doi is { } name ? DoiText.AddressOf(name.Value) : null;
            Add(source.Id.Value, source.Title.Value, source.ContainerTitle?.Value, source.Issued?.Value, [source.Url?.Value, doi]);
        }
    }

    /// <returns>The id of the one that is the same; <c>null</c> if there is none.</returns>
    public string? Find(ImportedSource source)
    {
        if (source.Title is not { } title)
            return null;

        if (_byTitle.TryGetValue(KeyOf(title, source.ContainerTitle, source.Issued), out var known))
            return known.Id;

        var folded = Folded(title);
        return Addresses(source).Select(Address).SelectMany(address => _byAddress.GetValueOrDefault(address) ?? [])
            .FirstOrDefault(one => folded.StartsWith(one.Title, StringComparison.Ordinal) || one.Title.StartsWith(folded, StringComparison.Ordinal))
            ?.Id;
    }

    public void Add(string id, ImportedSource source) =>
        Add(id, source.Title ?? "", source.ContainerTitle, source.Issued, Addresses(source));

    private void Add(string id, string title, string? container, PartialDate? date, ImmutableArray<string?> addresses)
    {
        // Blank titles are filled in later, and are not the same.
        if (title.Length == 0)
            return;

        var known = new Known(id, Folded(title));
        _byTitle.TryAdd(KeyOf(title, container, date), known);
        foreach (var address in addresses.OfType<string>().Select(Address).Distinct(StringComparer.Ordinal))
        {
            if (!_byAddress.TryGetValue(address, out var all))
                _byAddress[address] = all = [];

            // Pages of one site can share an address; a few of them are enough to compare with.
            if (all.Count < 50)
                all.Add(known);
        }
    }

    private static ImmutableArray<string?> Addresses(ImportedSource source) =>
        [source.Url, source.Texts.TryGetValue("doi", out var doi) ? DoiText.AddressOf(doi) : null];

    private static (string, string, string) KeyOf(string title, string? container, PartialDate? date) =>
        (Folded(title), Folded(container ?? ""), date?.Written ?? "");

    /// <summary>Without capitals and signs, which differ between programs.</summary>
    private static string Folded(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKD).Where(char.IsLetterOrDigit)).ToLowerInvariant() is { Length: > 0 } letters
            ? letters
            : text;

    private static string Address(string? url)
    {
        var bare = (url ?? "").Replace("http://", "https://", StringComparison.OrdinalIgnoreCase)
            .Replace("https://dx.doi.org/", "https://doi.org/", StringComparison.OrdinalIgnoreCase).TrimEnd('/');
        return bare.StartsWith("https://doi.org/", StringComparison.OrdinalIgnoreCase) ? bare.ToLowerInvariant() : bare;
    }

    private sealed record Known(string Id, string Title);
}
