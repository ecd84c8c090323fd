using Briefing.Load.Codecs;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Phrases;
using Briefing.Load.Schemas;
using Briefing.Load.Themes;
using Briefing.Load.Yaml;
using Briefing.Phrases;
using Briefing.Typography;

namespace Briefing.Load;

/// <summary>Loads a debate from a folder of YAML files.</summary>
internal sealed class DebateLoader
{
    private readonly DebateFiles _files;
    private readonly LoadedFiles _loaded;
    private readonly NamedFiles _named;
    private readonly DiagnosticBag _diagnostics;
    private readonly bool _isPrinted;

    private TextTypography _typography = TextTypography.None;
    private bool _isCurly;

    private DebateLoader(DebateFiles files, LoadedFiles loaded, NamedFiles named, DiagnosticBag diagnostics, bool isPrinted) =>
        (_files, _loaded, _named, _diagnostics, _isPrinted) = (files, loaded, named, diagnostics, isPrinted);

    /// <summary>
    /// Never fails: problems are reported, and unreadable parts are replaced by an empty id, text or citation, so that the
    /// rest is still checked in the same run.
    /// </summary>
    public static Debate Load(DebateFiles files, DiagnosticBag diagnostics) => Load(files, new(), diagnostics);

    /// <param name="loaded">Files loaded for an earlier version of the debate are reused.</param>
    /// <inheritdoc cref="Load(DebateFiles, DiagnosticBag)"/>
    public static Debate Load(DebateFiles files, LoadedFiles loaded, DiagnosticBag diagnostics) =>
        new DebateLoader(files, loaded, new(allowsOutside: false, new FolderOnDisk(), diagnostics), diagnostics, isPrinted: false).Load();

    /// <summary>The debate with its texts as they are printed, which may be otherwise than they are written.</summary>
    /// <param name="named">Reads what the debate names that does not lie beside it.</param>
    /// <inheritdoc cref="Load(DebateFiles, LoadedFiles, DiagnosticBag)"/>
    public static Debate LoadForPrint(DebateFiles files, LoadedFiles loaded, NamedFiles named, DiagnosticBag diagnostics) =>
        new DebateLoader(files, loaded, named, diagnostics, isPrinted: true).Load();

    private Debate Load()
    {
        _loaded.Parsed.Begin(_files);
        const string Holds = "the debate: at least its title, as-of, stakeholders and issues";
        var file = Read(_loaded.Debate, DebateFiles.Debate, Holds, (node, context) => DebateFormat.File.Read(node, context));
        var (words, ownWords) = new PhraseLoader(_files, _named, _loaded.Parsed, _diagnostics)
            .Load(file.Value.Language, file.Value.Phrases);
        if (_isPrinted)
        {
            // Only now is known how its texts are printed.
            _isCurly = file.Value.Quotes?.Value is QuoteStyle.Curly;
            _typography = TextTypography.Of(file.Value.Language.Value, words, _isCurly);
            file = Read(_loaded.Debate, DebateFiles.Debate, Holds, (node, context) => DebateFormat.File.Read(node, context));
        }

        var debate = file.Value;
        var ids = Distinct([.. debate.Stakeholders.Select(stakeholder => stakeholder.Id)]);

        // The sources go last for load balancing: their file is a short one.
        LoadedFile<ImmutableArray<Source>> sources = null!;
        var stakeholders = new LoadedFile<Stakeholder>[ids.Length];
        Parallel.For(0, ids.Length + 1, i =>
        {
            if (i < ids.Length)
                stakeholders[i] = Stakeholder(ids[i], ids);
            else
                sources = Sources(TextSpan.StartOf(debate.Title.At.File), debate.Language.Value);
        });

        _diagnostics.AddAll(file.Diagnostics);
        _diagnostics.AddAll(sources.Diagnostics);
        foreach (var stakeholder in stakeholders)
            _diagnostics.AddAll(stakeholder.Diagnostics);

        // If the list is incomplete, a file that seems unused may belong to it.
        if (ids.All(id => id.Value.Length > 0))
            ReportUnused(ids, debate);

        var order = debate.Issues.Select(issue => issue.Id.Value).Distinct().Index().ToDictionary(issue => issue.Item, issue => issue.Index);
        return debate with
        {
            Words = words,
            Sources = sources.Value,
            Stakeholders = [.. stakeholders.Zip(ids, (stakeholder, id) => InPlace(stakeholder.Value, id, order))],
            Prose = [.. file.Prose, .. sources.Prose, .. stakeholders.SelectMany(stakeholder => stakeholder.Prose), .. ownWords],
            Placeholders = file.Placeholders + sources.Placeholders + stakeholders.Sum(stakeholder => stakeholder.Placeholders),
            Remarks = [.. file.Remarks, .. sources.Remarks, .. stakeholders.SelectMany(stakeholder => stakeholder.Remarks)],
        };
    }

    private LoadedFile<ImmutableArray<Source>> Sources(TextSpan ofDebate, string language)
    {
        const string Holds = "a list of the sources";
        return _files.Contains(DebateFiles.Sources)
            ? Read(_loaded.Sources, DebateFiles.Sources, Holds, (node, context) => Sources(node, context, language))
            : LoadedFile<ImmutableArray<Source>>.Of(context =>
                [Source(Missing(ofDebate, DebateFiles.Sources, Holds, listed: null, [], context), context, language)]);
    }

    private ImmutableArray<Source> Sources(YamlNode node, ReadingContext context, string language)
    {
        if (node is YamlNode.Sequence list)
            return SourceLabels.Disambiguated([.. list.Items.Select(item => Source(item, context, language))]);

        if (node is not YamlNode.Unread)
            context.Diagnostics.Add(Problems.WrongItem(node.At, "file", node.Shape, NodeShape.List, isJson: false));

        return [Source(new YamlNode.Unread(node.At), context, language)];
    }

    /// <param name="language">That of the debate.</param>
    private Source Source(YamlNode node, ReadingContext context, string language)
    {
        // Before it is read: its titles may stand above its language.
        var own = ((node as YamlNode.Mapping)?.Find("language")?.Value as YamlNode.Scalar)?.Text.Trim();
        context.TypographyOfSource = own == language ? _typography
            : _isPrinted && own is not null && LanguageFiles.Find(own) is { } spoken
                ? TextTypography.Of(own, PhraseReader.Of(spoken), _isCurly)
                : TextTypography.None;
        return SourceFormat.Source.Read(node, context);
    }

    private LoadedFile<Stakeholder> Stakeholder(Located<string> id, ImmutableArray<Located<string>> all)
    {
        const string Holds = "the stakeholder's name, stances, arguments and replies";
        var name = $"{id.Value}.yaml";
        return id.Value.Length == 0 ? Unread(_ => new(id.At))
            : _files.Contains(name) ? Read(_loaded.Stakeholders, name, Holds, (node, context) => PositionFormat.File.Read(node, context))
            : Unread(context => Missing(
                id.At, name, Holds, id.Value, _files.Names.Except(all.Select(other => $"{other.Value}.yaml")), context));

        static LoadedFile<Stakeholder> Unread(Func<ReadingContext, YamlNode.Unread> node) =>
            LoadedFile<Stakeholder>.Of(context => PositionFormat.File.Read(node(context), context));
    }

    /// <summary>A stakeholder as the debate has it.</summary>
    /// <param name="order">The places of the issues in the debate.</param>
    private Stakeholder InPlace(Stakeholder stakeholder, Located<string> id, Dictionary<string, int> order)
    {
        if (stakeholder.Id.Value.Length > 0 && stakeholder.Id.Value != id.Value)
            _diagnostics.Add(Problems.IdIsNotFileName(stakeholder.Id, id));

        return stakeholder with
        {
            // Whatever the file says, other files refer to the stakeholder by the id in the list.
            Id = stakeholder.Id with { Value = id.Value },
            Stances = [.. stakeholder.Stances.OrderBy(stance => order.GetValueOrDefault(stance.Issue.Value, int.MaxValue))],
        };
    }

    private static YamlNode.Unread Missing(
        TextSpan at, string name, string holds, string? listed, IEnumerable<string> others, ReadingContext context)
    {
        var suggestion = NearMiss.Of(name, others.Except([DebateFiles.Debate, DebateFiles.Sources]));
        context.Diagnostics.Add(Problems.FileMissing(at, name, holds, listed, suggestion));
        return new YamlNode.Unread(at);
    }

    private ImmutableArray<Located<string>> Distinct(ImmutableArray<Located<string>> ids)
    {
        var first = ids.DistinctBy(id => id.Value).ToImmutableArray();
        foreach (var again in ids.Except(first).Where(id => id.Value.Length > 0))
        {
            var before = first.First(id => id.Value == again.Value);
            _diagnostics.Add(Problems.DuplicateId(again, "stakeholder", before.At));
        }

        return first;
    }

    private void ReportUnused(ImmutableArray<Located<string>> ids, Debate debate)
    {
        var used = ids.Select(id => $"{id.Value}.yaml").Concat([DebateFiles.Debate, DebateFiles.Sources]).ToList();
        string[] named = debate.Phrases is { } phrases ? [phrases.Value] : [];
        foreach (var name in _files.Names.Except([.. used, .. named, .. ThemesOfFolder.From(debate.Theme?.Value, _files, _loaded.Parsed)]))
        {
            var missing = used.Where(other => !_files.Contains(other));
            var file = new TextFile(_files.PathOf(name), "");
            _diagnostics.Add(Problems.FileNotUsed(file, name, NearMiss.Of(name, missing)));
        }
    }

    /// <summary>Reads a file, unless it has been read before.</summary>
    private LoadedFile<T> Read<T>(
        FileCache<LoadedFile<T>> cache, string name, string holds, Func<YamlNode, ReadingContext, T> read)
    {
        var path = _files.PathOf(name);
        return _files.WhyUnread(name) is { } why
            ? LoadedFile<T>.Of(context => read(Unread(path, why, context), context))
            : cache.Get(
                $"{path} {_isPrinted} {_typography} {string.Join('\n', _files.Overrides)}",
                _files.ContentOf(name),
                bytes => LoadedFile<T>.Of(context => read(Parse(path, bytes, holds, context), context), _typography));
    }

    private static YamlNode.Unread Unread(string path, Unread why, ReadingContext context)
    {
        var unread = TextSpan.StartOf(new(path, ""));
        context.Diagnostics.Add(why switch
        {
            Files.Unread.TooLarge => Problems.DebateTooLarge(unread, Limits.File, Limits.Debate),
            Files.Unread.Outside => Problems.LinkOutside(unread),
            _ => Problems.FileUnreadable(unread),
        });
        return new(unread);
    }

    private YamlNode Parse(string path, byte[] bytes, string holds, ReadingContext context)
    {
        var (file, node) = _loaded.Parsed.Parse(path, bytes, context.Diagnostics);
        if (node is not null)
        {
            return path == _files.PathOf(DebateFiles.Debate)
                ? OverriddenValues.Apply(node, _files.Overrides, _files.Folder, context.Diagnostics)
                : node;
        }

        context.Diagnostics.Add(Problems.EmptyFile(file, holds));
        return new YamlNode.Unread(TextSpan.StartOf(file));
    }
}
