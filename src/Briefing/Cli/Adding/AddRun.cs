using Briefing.Cli.Files;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Load.Scalars;
using Briefing.Model;
using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary>One run of <c>briefing add</c>: the existing debate, the checks of new items, and the files written.</summary>
internal sealed class AddRun : IDisposable
{
    // The codes that blanks are reported with. Any other new error is due to a given value.
    private static readonly string[] s_blanks = ["BRF0102", "BRF0103", "BRF0112", "BRF0124", "BRF0301", "BRF0311"];

    private readonly string _folder;
    private readonly Terminal _terminal;
    private readonly FolderLock? _lock;
    private readonly DebateFiles _files;
    private readonly ImmutableArray<string> _unread;
    private ImmutableArray<(string, string, string)>? _before;

    private AddRun(string folder, Terminal terminal, FolderLock? @lock)
    {
        _folder = folder;
        _terminal = terminal;
        _lock = @lock;
        _files = DebateInput.Files(folder);
        var diagnostics = new DiagnosticBag();
        Debate = DebateLoader.Load(_files, diagnostics);
        _unread = [.. diagnostics.InReadingOrder().Where(one => one is { IsCause: true, Severity: Severity.Error }).Select(one => one.At.File.Path)];
    }

    /// <summary>The debate as far as it can be read.</summary>
    public Debate Debate { get; }

    /// <summary>Keeps other runs from changing the debate until it is disposed.</summary>
    /// <exception cref="UsageException">There is no debate, or it cannot be read, or another run is changing it.</exception>
    public static AddRun Of(string? folder, Terminal terminal)
    {
        var found = DebateFolder.Find(folder);
        var @lock = FolderLock.Take(found);
        try
        {
            return new(found, terminal, @lock);
        }
        catch
        {
            @lock.Dispose();
            throw;
        }
    }

    /// <summary>To read the debate only, which others may change meanwhile.</summary>
    /// <exception cref="UsageException">There is no debate, or it cannot be read.</exception>
    public static AddRun ToRead(string? folder, Terminal terminal) => new(DebateFolder.Find(folder), terminal, null);

    public void Dispose() => _lock?.Dispose();

    public string FirstLine(string name) =>
        FileDecoder.Decode(name, _files.ContentOf(name), new DiagnosticBag()).LineText(1);

    public IEnumerable<Located<string>> ArgumentsOf(string stakeholder) =>
        Debate.Stakeholders.Where(s => s.Id.Value == stakeholder).SelectMany(s => s.Arguments).Select(a => a.Id);

    /// <exception cref="UsageException">It is not a valid id, or is already used.</exception>
    public static string NewId(string what, string id, IEnumerable<Located<string>> taken)
    {
        if (!Ids.IsId(id))
        {
            throw new UsageException(
                $"'{id}' cannot be an id.",
                "An id is lower-case letters, digits and hyphens, and begins with a letter, as in old-town.");
        }

        if (what is "stakeholder" or "source" && FileName.IsDevice(id))
        {
            throw new UsageException(
                $"'{id}' cannot be the id of a {what}: Windows reserves the name for a device.",
                "A file is named by it. Take a longer id.");
        }

        RequireFree(Phrase.WithArticle(what), id, taken);
        return id;
    }

    /// <param name="what">"an issue".</param>
    /// <exception cref="UsageException">It is already used.</exception>
    public static void RequireFree(string what, string id, IEnumerable<Located<string>> taken)
    {
        if (taken.FirstOrDefault(known => known.Value == id) is { At: var at })
        {
            throw new UsageException(
                $"There is already {what} '{id}': {at.Place}.",
                "Nothing was changed. Choose another id, or edit the existing one.");
        }
    }

    /// <exception cref="UsageException">The id does not exist.</exception>
    public static void Require(string what, string id, IEnumerable<Located<string>> known)
    {
        var ids = known.Select(one => one.Value).Where(one => one.Length > 0).Distinct().ToList();
        if (ids.Contains(id))
            return;

        var list = ids.Count == 0 ? $"There are no {what}s yet." : $"The {what}s are {string.Join(", ", ids)}.";
        throw new UsageException(
            $"There is no {what} '{id}'.",
            $"{Phrase.DidYouMean(NearMiss.Of(id, ids))}{list} Add one with 'briefing add {what}'.");
    }

    /// <returns>The stakeholder and the argument of "stakeholder/argument".</returns>
    /// <exception cref="UsageException">It has another form, or the stakeholder does not exist.</exception>
    public (string Stakeholder, string Argument) Reference(string reference)
    {
        if (reference.Split('/') is not [{ Length: > 0 } owner, { Length: > 0 } name])
        {
            throw new UsageException(
                $"'{reference}' does not name an argument.",
                "An argument is named by its stakeholder and its own id, as in operator/riders.");
        }

        Require("stakeholder", owner, Debate.Stakeholders.Select(known => known.Id));
        return (owner, name);
    }

    /// <exception cref="UsageException">The argument does not exist.</exception>
    public void RequireArgument(string reference)
    {
        var (owner, name) = Reference(reference);
        var known = ArgumentsOf(owner).Select(id => id with { Value = $"{owner}/{id.Value}" }).ToList();
        if (_unread.Contains(PathOf($"{owner}.yaml")) && !known.Exists(id => id.Value == reference))
        {
            throw new UsageException(
                $"'{PathOf($"{owner}.yaml")}' cannot be read to its end, and what could be has no argument '{name}'.",
                "'briefing check' reports what is wrong there. Correct it, and run the command again.");
        }

        Require("argument", $"{owner}/{name}", known);
    }

    /// <summary>Writes the item, with its separate file if it has one, and reports the next steps.</summary>
    /// <exception cref="UsageException">Nothing was written; the message gives the reason.</exception>
    public int Finish(PlannedItem item)
    {
        var also = item.NewFile is var (name, _) ? $", and wrote {PathOf(name)}" : "";
        return Finish(item.Addition, item.NewFile, $"Added the {item.What} to {PathOf(item.Addition.FileName)}{also}.");
    }

    /// <summary>Refuses the id of a stakeholder that is listed and has no file yet: what is added is listed and written at once.</summary>
    /// <exception cref="UsageException">It is one.</exception>
    public void RefuseListed(string id)
    {
        if (Debate.Stakeholders.Any(known => known.Id.Value == id) && !_files.Contains($"{id}.yaml"))
        {
            throw new UsageException(
                $"'{id}' is listed under 'stakeholders' in {PathOf(DebateFiles.Debate)}, and has no file yet.",
                "Nothing was changed. Remove it from the list, and run the command again: it lists it and writes its file.");
        }
    }

    /// <summary>The path of a file as messages show it.</summary>
    public string PathOf(string name) => _files.PathOf(name);

    /// <summary>Writes the items, with their separate file if there is one, and reports the next steps.</summary>
    /// <exception cref="UsageException">Nothing was written; the message gives the reason.</exception>
    public int Finish(Addition addition, (string Name, string Content)? newFile, string done)
    {
        var changed = Changed(addition, newFile);
        var left = LeftToDo(changed);
        if (OfGivenValues(left, changed) is { IsEmpty: false } faults)
        {
            new DiagnosticsPrinter(_terminal, DiagnosticsFormat.Text).Print(faults);
            throw new UsageException("Nothing was written.", "Correct the values, and run the command again.");
        }

        ChangedFiles.Write(_folder, _files, changed);
        _terminal.Say(done);
        if (!left.IsEmpty)
        {
            _terminal.Complain("Still to do:");
            new DiagnosticsPrinter(_terminal, DiagnosticsFormat.Short).Print(Uncited.Together(left));
        }

        return ExitCodes.Clean;
    }

    /// <summary>Errors in given values that the items would bring, with their places in the file as it would be written.</summary>
    public ImmutableArray<Diagnostic> Faults(Addition addition) =>
        ContentWith(addition) is { } content ? Faults(new Dictionary<string, byte[]?> { [addition.FileName] = content }) : [];

    /// <inheritdoc cref="Faults(Addition)"/>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public ImmutableArray<Diagnostic> Faults(PlannedItem item) => Faults(Changed(item.Addition, item.NewFile));

    private ImmutableArray<Diagnostic> Faults(Dictionary<string, byte[]?> changed) => OfGivenValues(LeftToDo(changed), changed);

    /// <summary>The files that would be written.</summary>
    /// <exception cref="UsageException">One of them cannot be.</exception>
    private Dictionary<string, byte[]?> Changed(Addition addition, (string Name, string Content)? newFile)
    {
        var content = ContentWith(addition) ?? throw new UsageException(
            $"'{PathOf(addition.FileName)}' is written in a way that cannot be added to safely, and nothing was changed.",
            $"'briefing check' shows whether it has errors. Or write it yourself{Under(addition)}:")
        {
            Example = [.. $"  {addition.ByHand}".Split('\n')],
        };

        var changed = new Dictionary<string, byte[]?> { [addition.FileName] = content };
        if (newFile is var (name, text))
        {
            RefuseExisting(name);
            changed[name] = Encoding.UTF8.GetBytes(text);
        }

        return changed;
    }

    private byte[]? ContentWith(Addition addition) =>
        _files.WhyUnread(addition.FileName) is null ? addition.ApplyTo(_files) : null;

    private void RefuseExisting(string name)
    {
        if (File.Exists(Path.Combine(_folder, name)))
        {
            throw new UsageException(
                $"There is already a file '{PathOf(name)}'.",
                "Nothing was changed. Move it away, or choose another id.");
        }
    }

    /// <summary>Errors other than blanks. What comes to light in a file that stays as it is has been wrong before.</summary>
    private ImmutableArray<Diagnostic> OfGivenValues(ImmutableArray<Diagnostic> left, Dictionary<string, byte[]?> changed)
    {
        var paths = changed.Keys.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. left.Where(one => one.Severity == Severity.Error && !s_blanks.Contains(one.Code)
                && one.Also.Prepend(one.At).Any(at => paths.Contains(at.File.Path))),
        ];
    }

    private static string Under(Addition addition) => addition.Section is { } section ? $" under '{section}'" : "";

    /// <summary>Diagnostics that only appear after the change.</summary>
    private ImmutableArray<Diagnostic> LeftToDo(Dictionary<string, byte[]?> changed)
    {
        var after = _files.With(changed);
        var before = (_before ??= [.. Diagnose(_files).Select(Key)]).ToHashSet();
        return [.. Diagnose(after).Where(diagnostic => diagnostic.Severity != Severity.Note && !before.Remove(Key(diagnostic)))];
    }

    private static (string, string, string) Key(Diagnostic diagnostic) =>
        (diagnostic.Code, diagnostic.At.File.Path, diagnostic.Message);

    private static ImmutableArray<Diagnostic> Diagnose(DebateFiles files)
    {
        var diagnostics = new DiagnosticBag();
        Pipeline.Map(files, diagnostics);
        return diagnostics.InReadingOrder();
    }
}
