using System.Collections.Concurrent;
using Briefing.Load;
using Briefing.Load.Files;

namespace Briefing.Authoring;

/// <summary>
/// The files of a debate as they were when they could last be read: while a line is half typed, all below it is lost to YAML.
/// </summary>
/// <param name="now">What has been read of the files as they are.</param>
internal sealed class ReadableFiles(LoadedFiles now)
{
    private readonly ConcurrentDictionary<string, byte[]> _readable = new(StringComparer.Ordinal);
    private readonly LoadedFiles _earlier = new();
    private Loaded? _last;
    private WorkingDebate? _working;

    public ReadableFiles()
        : this(new())
    {
    }

    public LoadedFiles Now => now;

    /// <summary>The debate as it is: what was found out about it is kept until a file changes.</summary>
    public WorkingDebate At(DebateFiles files)
    {
        var last = Volatile.Read(ref _working);
        if (last is not null && last.Files.IsSame(files))
            return last;

        var working = new WorkingDebate(files, this);
        Volatile.Write(ref _working, working);
        return working;
    }

    /// <summary>The debate, with each file as it could last be read; as it is, if it never could.</summary>
    public Debate Load(DebateFiles files)
    {
        var (readable, isNow) = LastReadable(files);
        var last = Volatile.Read(ref _last);
        if (last is not null && readable.IsSame(last.Files))
            return last.Debate;

        // Texts of two times would drive each other out of one cache.
        var debate = DebateLoader.Load(readable, isNow ? now : _earlier, new());
        Volatile.Write(ref _last, new(readable, debate));
        return debate;
    }

    /// <summary>Remembers the files that can be read now, for when they cannot.</summary>
    public void Remember(DebateFiles files) => LastReadable(files);

    private (DebateFiles Files, bool IsNow) LastReadable(DebateFiles files)
    {
        now.Parsed.Begin(files);
        var earlier = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        foreach (var name in files.Names.Where(name => files.WhyUnread(name) is null))
        {
            if (MistakeIn(files, name) is null)
                _readable[name] = files.ContentOf(name);
            else if (_readable.TryGetValue(name, out var readable))
                earlier.Add(name, readable);
        }

        return earlier.Count == 0 ? (files, true) : (files.With(earlier), false);
    }

    /// <summary>Why a file cannot be read to its end; <c>null</c> if it can.</summary>
    private Diagnostic? MistakeIn(DebateFiles files, string name)
    {
        var diagnostics = new DiagnosticBag();
        now.Parsed.Parse(files.PathOf(name), files.ContentOf(name), diagnostics);
        return diagnostics.InReadingOrder().FirstOrDefault(mistake => mistake.IsCause);
    }

    private sealed record Loaded(DebateFiles Files, Debate Debate);
}
