namespace Briefing.Tests.Conformance.Reading;

/// <summary>A structure element of a file.</summary>
/// <param name="role">The standard type that its type stands for; nothing if the role map leads in a circle.</param>
internal sealed class StructureNode(WrittenPdf pdf, Entries entries, StructureNode? parent, string? role)
{
    public Entries Entries { get; } = entries;

    public StructureNode? Parent { get; } = parent;

    public string? Role { get; } = role;

    /// <summary>As the file names it.</summary>
    public string Type => pdf.NameIn(Entries, "S") ?? "";

    public List<StructureNode> Children { get; } = [];

    /// <summary>Whether there is content on a page that belongs to it directly.</summary>
    public bool HasContent { get; set; }

    public IEnumerable<StructureNode> Ancestors => Parent is null ? [] : Parent.Ancestors.Prepend(Parent);

    public string? Alternative => Text("Alt") ?? Text("ActualText");

    /// <summary>The nearest one above it; nothing if the catalog gives none either.</summary>
    public string? Language =>
        Ancestors.Prepend(this)
            .Select(node => node.Text("Lang")).FirstOrDefault(language => language is { Length: > 0 })
        ?? pdf.TextIn(pdf.Catalog, "Lang");

    public object? Attribute(string name) => pdf.DictionaryIn(Entries, "A")?.GetValueOrDefault(name);

    public string? Text(string key) => pdf.TextIn(Entries, key);

    public override string ToString() =>
        Ancestors.Reverse().Append(this).Aggregate("", (path, node) => $"{path}/{node.Type}");
}
