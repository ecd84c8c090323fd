using Briefing.Diagnostics;
using Briefing.Load.Schemas;
using Briefing.Text;

namespace Briefing.Load.Codecs;

/// <summary>What reading leaves behind besides the debate: mistakes, and every text that an output shows.</summary>
internal sealed class ReadingContext(DiagnosticBag diagnostics)
{
    private readonly List<Prose> _prose = [];
    private readonly List<TextFile> _files = [];

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Whether the keys are those of the JSON: <c>asOf</c> for <c>as-of</c>.</summary>
    public bool IsJson { get; init; }

    /// <summary>A key of the YAML as this file has it.</summary>
    public string KeyOf(string name) => IsJson ? JsonNames.Of(name) : name;

    /// <summary>In the order in which the files were begun and, within a file, in which it stands there.</summary>
    public ImmutableArray<Prose> Prose =>
    [
        .. _prose
            .DistinctBy(text => (text.At.File, text.At.Start))
            .OrderBy(text => _files.IndexOf(text.At.File))
            .ThenBy(text => text.At.Start),
    ];

    /// <summary>For a part that is read beside others; <see cref="Add"/> then brings home what it leaves behind.</summary>
    public ReadingContext Fork() => new(new()) { IsJson = IsJson };

    public void Add(ReadingContext part)
    {
        Diagnostics.AddAll(part.Diagnostics);
        _prose.AddRange(part._prose);
        _files.AddRange(part._files);
    }

    public void Begin(TextFile file) => _files.Add(file);

    public void AddProse(Prose text) => _prose.Add(text);
}
