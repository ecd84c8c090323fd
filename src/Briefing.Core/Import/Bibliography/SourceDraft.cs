using Briefing.Load.Scalars;

namespace Briefing.Import.Bibliography;

/// <summary>Collects a source field by field. A second value, or one that does not fit, is left out.</summary>
internal sealed class SourceDraft(Located<string> key)
{
    private readonly ImmutableArray<Located<string>>.Builder _leftOut = ImmutableArray.CreateBuilder<Located<string>>();
    private ImportedSource _source = new() { Key = key };
    private Located<string>? _doi;

    public void LeaveOut(Located<string> field) => _leftOut.Add(field);

    public void SetType(string type) => _source = _source with { Type = type };

    public void SetTitle(Located<string> field, string title) =>
        Set(field, title, _source.Title, _source with { Title = title });

    public void SetContainer(Located<string> field, string title) =>
        Set(field, title, _source.ContainerTitle, _source with { ContainerTitle = title });

    public void SetPublisher(Located<string> field, string name) =>
        Set(field, name, _source.Publisher, _source with { Publisher = name });

    public void SetNote(Located<string> field, string note) =>
        Set(field, note, _source.Note, _source with { Note = note });

    public void SetAuthors(ImmutableArray<PersonName> authors) => _source = _source with { Authors = authors };

    public void SetUrl(Located<string> field, string url) => Set(
        field, WebAddresses.Check(new(url, field.At)) is null ? url : "", _source.Url, _source with { Url = url });

    /// <summary>Used as the URL if there is no other.</summary>
    public void SetDoi(Located<string> field, string doi)
    {
        var name = doi.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? doi : $"https://doi.org/{Encoded(doi)}";
        if (WebAddresses.Check(new(name, field.At)) is null && !doi.Contains(' ', StringComparison.Ordinal))
            _doi = field with { Value = name };
        else
            LeaveOut(field);
    }

    /// <summary>Signs that would end the path of an address, or mean something else in it (DOI Handbook, 2.5.2.4).</summary>
    private static string Encoded(string doi) => string.Join('/', doi.Split('/').Select(Uri.EscapeDataString))
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%28", "(", StringComparison.Ordinal)
        .Replace("%29", ")", StringComparison.Ordinal);

    public void SetLanguage(Located<string> field, string name)
    {
        var tag = LanguageNames.TagOf(name) ?? "";
        Set(field, tag, _source.Language, _source with { Language = tag });
    }

    public void SetIssued(Located<string> field, PartialDate? date)
    {
        if (date is null || _source.Issued is not null)
            LeaveOut(field);
        else
            _source = _source with { Issued = date };
    }

    public ImportedSource Finish()
    {
        if (_doi is { } doi && _source.Url is null)
            _source = _source with { Url = doi.Value };
        else if (_doi is { } second && second.Value != _source.Url)
            LeaveOut(second with { Value = "DOI" });

        return _source with { LeftOut = _leftOut.ToImmutable() };
    }

    private void Set(Located<string> field, string value, string? before, ImportedSource with)
    {
        if (value.Length == 0 || before is not null)
            LeaveOut(field);
        else
            _source = with;
    }
}
