using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Symbols;

namespace Briefing.Authoring;

/// <summary>A debate while it is being written: mistakes everywhere, and still much to be known.</summary>
internal sealed class WorkingDebate
{
    private readonly DebateFiles _files;
    private readonly ReadableFiles _readable;
    private readonly Lazy<Debate> _debate;
    private readonly Lazy<Catalogue> _catalogue;
    private readonly Lazy<SymbolIndex> _symbols;
    private readonly Lazy<ImmutableArray<string>> _themes;

    /// <param name="readable">Of the same debate, from earlier on.</param>
    public WorkingDebate(DebateFiles files, ReadableFiles readable)
    {
        (_files, _readable) = (files, readable);
        _debate = new(() => readable.Load(files));
        _catalogue = new(() => new(_debate.Value));
        _themes = new(() => ThemesOfFolder.From(Debate.Theme?.Value, files, readable.Now.Parsed));
        _symbols = new(() => SymbolIndex.Of(files, readable.Now.Parsed));
    }

    public DebateFiles Files => _files;

    public Debate Debate => _debate.Value;

    public Catalogue Catalogue => _catalogue.Value;

    /// <summary>Of the files as they are now.</summary>
    public SymbolIndex Symbols => _symbols.Value;

    /// <summary>What is wrong with them behind which an id may hide.</summary>
    public ImmutableArray<Diagnostic> HidingIds => HidingMistakes.In(_files, _readable.Now);

    /// <summary>Position files that debate.yaml does not list.</summary>
    public IEnumerable<string> Unlisted => _files.Names
        .Except([DebateFiles.Debate, DebateFiles.Sources, .. _themes.Value])
        .Select(name => Path.GetFileNameWithoutExtension(name))
        .Except(Debate.Stakeholders.Select(stakeholder => stakeholder.Id.Value));

    /// <summary>Accepts a warning of a file; <c>null</c> if it cannot be accepted.</summary>
    public Fix? AcceptanceOf(Diagnostic diagnostic, WorkingFile file) =>
        _files.WhyUnread(file.Name) is null
        && _readable.Now.Parsed.Parse(_files.PathOf(file.Name), _files.ContentOf(file.Name), new()).Node is { } root
            ? AcceptanceOffer.Of(diagnostic, root, file.Format.Root)
            : null;

    /// <param name="name">From the debate's folder.</param>
    /// <param name="text">As it is now.</param>
    /// <returns><c>null</c> if the file is no part of the debate.</returns>
    public WorkingFile? File(string name, TextFile text)
    {
        var isTheme = Debate.Theme?.Value == name || _themes.Value.Contains(name);
        return isTheme || _files.Contains(name) ? new(text, SymbolIndex.FormatOf(name, isTheme ? [name] : []), name) : null;
    }
}
