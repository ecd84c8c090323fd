using Briefing.Load.Schemas;
using Briefing.Typography;

namespace Briefing.Load.Codecs;

/// <summary>By-products of reading: diagnostics, and every text that outputs show.</summary>
internal sealed class ReadingContext(DiagnosticBag diagnostics)
{
    private readonly List<Prose> _prose = [];
    private readonly List<Remark> _remarks = [];
    private readonly List<TextFile> _files = [];

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Whether keys are spelt as in JSON: <c>asOf</c> for <c>as-of</c>.</summary>
    public bool IsJson { get; init; }

    /// <summary>Whether it is a table, whose objects have the form of JSON and the spelling of YAML.</summary>
    public bool IsTable { get; init; }

    /// <summary>How texts are printed.</summary>
    public TextTypography Typography { get; init; } = TextTypography.None;

    /// <summary>How the titles of the source that is being read are printed.</summary>
    public TextTypography TypographyOfSource { get; set; } = TextTypography.None;

    /// <summary>A YAML key as spelt in this file.</summary>
    public string KeyOf(string name) => IsJson && !IsTable ? JsonNames.Of(name) : name;

    /// <summary>An object's schema in this file.</summary>
    public ObjectSchema SchemaOf(ObjectSchema schema) => IsTable ? schema.Table : IsJson ? schema.Json : schema;

    /// <summary>By file, in the order in which they were begun, then by position.</summary>
    public ImmutableArray<Prose> Prose =>
    [
        .. _prose
            .DistinctBy(text => (text.At.File, text.At.Start))
            .OrderBy(text => _files.IndexOf(text.At.File))
            .ThenBy(text => text.At.Start),
    ];

    /// <summary>In the same order.</summary>
    public ImmutableArray<Remark> Remarks =>
        [.. _remarks.OrderBy(remark => _files.IndexOf(remark.Text.At.File)).ThenBy(remark => remark.Text.At.Start)];

    /// <summary>The number of values that an author has still to write.</summary>
    public int Placeholders { get; private set; }

    public void Begin(TextFile file) => _files.Add(file);

    public void AddPlaceholder() => Placeholders++;

    public void AddRemark(Remark remark) => _remarks.Add(remark);

    public void AddProse(Prose text) => _prose.Add(text);
}
