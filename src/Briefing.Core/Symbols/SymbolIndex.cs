using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Themes;
using Briefing.Load.Yaml;

namespace Briefing.Symbols;

/// <summary>
/// Every place in the files of a debate where the id of a stakeholder, an issue, a source or an argument is written, also in
/// files that have mistakes: what can be read of them is read.
/// </summary>
internal sealed class SymbolIndex
{
    private readonly ILookup<Symbol, Occurrence> _bySymbol;

    private SymbolIndex(ImmutableArray<Occurrence> occurrences, ImmutableHashSet<string> files)
    {
        (Occurrences, Files) = (occurrences, files);
        _bySymbol = occurrences.ToLookup(one => one.Symbol);
    }

    /// <summary>The names of the files of the debate's folder, used or not.</summary>
    public ImmutableHashSet<string> Files { get; }

    /// <summary>By file, then in reading order.</summary>
    public ImmutableArray<Occurrence> Occurrences { get; }

    public static SymbolIndex Of(DebateFiles files) => Of(files, new());

    /// <param name="parsed">Files parsed for an earlier version of the debate are reused.</param>
    public static SymbolIndex Of(DebateFiles files, ParsedFiles parsed)
    {
        var debate = files.Contains(DebateFiles.Debate) ? Parse(DebateFiles.Debate) as YamlNode.Mapping : null;
        ImmutableArray<string> themes = debate?.Find("theme")?.Value is YamlNode.Scalar theme
            ? ThemesOfFolder.From(theme.Text.Trim(), files, parsed)
            : [];
        var phrases = (debate?.Find("phrases")?.Value as YamlNode.Scalar)?.Text.Trim();
        var found = new List<Occurrence>();
        foreach (var name in files.Names.Where(name => files.WhyUnread(name) is null && name != phrases))
        {
            var walk = new SymbolWalk(name is DebateFiles.Debate or DebateFiles.Sources || themes.Contains(name)
                ? ""
                : Path.GetFileNameWithoutExtension(name));
            if (Parse(name) is { } root)
                walk.Visit(root, FormatOf(name, themes).Root);

            found.AddRange(walk.Found.OrderBy(one => one.At.Start));
        }

        return new([.. found.Distinct()], [.. files.Names]);

        YamlNode? Parse(string name) => files.WhyUnread(name) is null
            ? parsed.Parse(files.PathOf(name), files.ContentOf(name), new()).Node
            : null;
    }

    /// <summary>The format of a file of a debate.</summary>
    /// <param name="themes">The names of those files that are themes.</param>
    public static FileFormat FormatOf(string name, ImmutableArray<string> themes) => name switch
    {
        DebateFiles.Debate => FileFormat.Debate,
        DebateFiles.Sources => FileFormat.Sources,
        _ => themes.Contains(name) ? FileFormat.Theme : FileFormat.Position,
    };

    /// <summary>The id at a place; between two, the longer reach goes to the one that begins there.</summary>
    /// <param name="path">The file's path as shown in messages.</param>
    public Occurrence? At(string path, int offset) => Occurrences.LastOrDefault(one =>
        one.At.File.Path == path && one.At.Start <= offset && offset <= one.At.End);

    public IEnumerable<Occurrence> Of(Symbol symbol) => _bySymbol[symbol];

    /// <summary>Where something is written; <c>null</c> if it is only referred to.</summary>
    public Occurrence? DefinitionOf(Symbol symbol) => Of(symbol).FirstOrDefault(one => one.IsDefinition);

    /// <summary>All that is written somewhere, each once.</summary>
    public IEnumerable<Symbol> Defined => Definitions.Select(one => one.Symbol);

    /// <summary>Where it is written first.</summary>
    public IEnumerable<Occurrence> Definitions => Occurrences.Where(one => one.IsDefinition).DistinctBy(one => one.Symbol);
}
