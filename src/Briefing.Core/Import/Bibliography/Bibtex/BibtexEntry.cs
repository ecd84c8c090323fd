namespace Briefing.Import.Bibliography.Bibtex;

/// <summary>An entry of a BibTeX file.</summary>
/// <param name="Type">In lower case.</param>
/// <param name="Key">Empty if there is none.</param>
internal sealed record BibtexEntry(string Type, Located<string> Key, ImmutableArray<BibtexField> Fields)
{
    /// <summary>Entries that it refers to for fields, and that are not there or refer to it.</summary>
    public ImmutableArray<Located<string>> Missing { get; init; } = [];

    /// <summary>The first of this name that says something.</summary>
    public BibtexField? Find(string name) =>
        Fields.FirstOrDefault(field => field.Name.Value == name && !string.IsNullOrWhiteSpace(field.Value));

    public bool Has(string name) => Find(name) is not null;
}
