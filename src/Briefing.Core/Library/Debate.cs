using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Map;

namespace Briefing.Library;

/// <summary>
/// A debate, read and checked. It never changes, and may be used by several threads. What is built from it depends on its files
/// alone: the same files give the same bytes on every machine.
/// </summary>
public sealed class Debate
{
    private readonly DesignedMap? _map;
    private readonly bool _isForPaper;

    private Debate(DesignedMap? map, DiagnosticBag found, DebateOptions options)
    {
        _map = map;
        _isForPaper = options.ForPaper;
        Diagnostics = Diagnostic.Of(found);
    }

    /// <summary>Everything that was found: causes first, then in reading order. Empty if there is nothing to say.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there are errors, so that nothing can be built. Warnings and notes do not count.</summary>
    public bool HasErrors => _map is null;

    /// <summary>
    /// Reads and checks the debate of a folder. Mistakes in its files do not throw: see <see cref="HasErrors"/> and
    /// <see cref="Diagnostics"/>.
    /// </summary>
    /// <param name="folder">
    /// The folder with <c>debate.yaml</c>, <c>sources.yaml</c> and a file for each stakeholder, relative to the current folder, or
    /// absolute.
    /// </param>
    /// <param name="options">How it is read; <c>null</c> for as its files say.</param>
    /// <param name="cancellationToken">Is asked between the stages and the rules.</param>
    /// <returns>The debate, with errors or without.</returns>
    /// <exception cref="ArgumentException">The name of the folder is empty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">The folder has no <c>debate.yaml</c>, or the theme of the options does not exist.</exception>
    /// <exception cref="IOException">The folder or the theme of the options cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder or to the theme of the options is denied.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Debate Read(string folder, DebateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= new();
        var theme = options.Theme is { } path ? (path, ThemeOnDisk(path)) : default((string, byte[])?);
        return Check(DebateFiles.Read(folder, options.AllowOutside), new FolderOnDisk(), theme, options, cancellationToken);
    }

    /// <summary>
    /// Checks a debate in memory: the YAML files of its folder, and the files that they name. Nothing is read from the disk. Mistakes
    /// in the files do not throw: see <see cref="HasErrors"/> and <see cref="Diagnostics"/>.
    /// </summary>
    /// <param name="files">
    /// All files; <c>debate.yaml</c> must be among them. A YAML file without a folder in its name is part of the debate.
    /// </param>
    /// <param name="options">How it is read; <c>null</c> for as its files say.</param>
    /// <param name="cancellationToken">Is asked between the stages and the rules.</param>
    /// <returns>The debate, with errors or without.</returns>
    /// <exception cref="ArgumentException">
    /// Two files have one name, there is no <c>debate.yaml</c>, or none of the files is the theme of the options.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Debate Of(
        IEnumerable<DebateFile> files, DebateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= new();
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!contents.TryAdd(file.Name, file.Content))
                throw new ArgumentException($"There are two files '{file.Name}'.", nameof(files));
        }

        if (!contents.ContainsKey(DebateFiles.Debate))
            throw new ArgumentException($"There is no file '{DebateFiles.Debate}' among the files of the debate.", nameof(files));

        var theme = options.Theme?.Replace('\\', '/') is { } name ? (name, ThemeAmong(contents, name)) : default((string, byte[])?);
        var own = contents.Where(file => !file.Key.Contains('/') && file.Key[0] != '.' && FileName.IsYaml(file.Key));
        return Check(
            new DebateFiles("", own.Select(file => (file.Key, file.Value))), new FolderInMemory(contents), theme, options, cancellationToken);
    }

    /// <summary>Composes a briefing of the debate or of a part of it.</summary>
    /// <param name="options">What is built; <c>null</c> for as the debate's files say.</param>
    /// <param name="cancellationToken">Is asked between the stages.</param>
    /// <returns>The briefing, which can be written in every format.</returns>
    /// <exception cref="DebateException">The debate has errors, or even its shortest note has more than two pages.</exception>
    /// <exception cref="ArgumentException">
    /// An id is unknown, the part would be empty, or the options contradict each other.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public BuiltBriefing Build(BuildOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        if (_map is not { } read)
            throw new DebateException(Diagnostics);

        var problems = new DiagnosticBag();
        var design = options.Paper is { } paper ? read.Design with { Paper = Chosen(paper) } : read.Design;
        var plan = new BuildPlan(Part(read.Map, options), design)
        {
            Length = options.Length is { } length ? Chosen(length) : null,
        };
        var document = plan.Document(problems, cancellationToken);
        return problems.HasErrors
            ? throw new DebateException(Diagnostic.Of(problems))
            : new(plan, document, _isForPaper);
    }

    private static Debate Check(
        DebateFiles files, FolderContents folder, (string, byte[])? theme, DebateOptions options, CancellationToken cancellation)
    {
        var request = new ThemeRequest
        {
            Given = theme,
            Folder = folder,
            AllowsOutside = options.AllowOutside,
            IsDraft = options.Draft,
            IsForPaper = options.ForPaper,
        };
        cancellation.ThrowIfCancellationRequested();
        var found = new DiagnosticBag();
        return new(Pipeline.Map(files, request, new(), found, cancellation), found, options);
    }

    private static byte[] ThemeOnDisk(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no theme file '{path}'.", path);

        var content = InputFile.Read(path, ThemeLoader.Limit);
        return content.Length <= ThemeLoader.Limit ? content : throw new IOException($"The theme file '{path}' is larger than 1 MB.");
    }

    private static byte[] ThemeAmong(Dictionary<string, byte[]> files, string name) =>
        files.TryGetValue(name, out var content)
            ? content
            : throw new ArgumentException($"There is no theme file '{name}' among the files of the debate.", nameof(files));

    private static DebateMap Part(DebateMap map, BuildOptions options)
    {
        if (options is { Compare: not null, Stakeholders.IsEmpty: false })
            throw new ArgumentException($"{nameof(options.Compare)} and {nameof(options.Stakeholders)} exclude each other.", nameof(options));

        if (options.Compare is var (one, other) && one == other)
            throw new ArgumentException($"{nameof(options.Compare)} takes two different stakeholders.", nameof(options));

        try
        {
            return NamedPart.Of(map, options.Issues, options.Stakeholders, options.Compare is var (first, second) ? [first, second] : []);
        }
        catch (PartException e)
        {
            throw new ArgumentException(e.Known is null ? e.Message : $"{e.Message} {e.Known}", nameof(options));
        }
    }

    private static Model.Vocabulary.Length Chosen(Length length) => length switch
    {
        Length.Note => Model.Vocabulary.Length.Note,
        Length.Briefing => Model.Vocabulary.Length.Briefing,
        Length.Record => Model.Vocabulary.Length.Record,
        _ => throw new ArgumentException($"There is no length {length}.", nameof(length)),
    };

    private static Model.Themes.Paper Chosen(Paper paper) => paper switch
    {
        Paper.A4 => Model.Themes.Paper.A4,
        Paper.Letter => Model.Themes.Paper.Letter,
        _ => throw new ArgumentException($"There is no paper {paper}.", nameof(paper)),
    };
}
