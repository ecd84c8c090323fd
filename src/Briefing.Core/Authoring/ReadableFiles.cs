using System.Collections.Concurrent;
using Briefing.Load.Files;

namespace Briefing.Authoring;

/// <summary>
/// The files of a debate as they were when they could last be read: while a line is half typed, all below it is lost to YAML.
/// </summary>
internal sealed class ReadableFiles
{
    private readonly ConcurrentDictionary<string, byte[]> _readable = new(StringComparer.Ordinal);

    /// <summary>What has been parsed of the files as they are.</summary>
    public ParsedFiles Now { get; } = new();

    /// <summary>What has been parsed of the files that this returns.</summary>
    public ParsedFiles Parsed { get; } = new();

    /// <summary>The files, each as it could last be read; as it is, if it never could.</summary>
    public DebateFiles Of(DebateFiles files)
    {
        Now.Begin(files);
        var earlier = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in files.Names.Where(name => files.WhyUnread(name) is null))
        {
            if (MistakeIn(files, name) is null)
                _readable[name] = files.ContentOf(name);
            else if (_readable.TryGetValue(name, out var readable))
                earlier.Add(name, readable);
        }

        return earlier.Count == 0 ? files : files.With(earlier);
    }

    /// <summary>Why a file cannot be read to its end; <c>null</c> if it can.</summary>
    public Diagnostic? MistakeIn(DebateFiles files, string name)
    {
        var diagnostics = new DiagnosticBag();
        Now.Parse(files.PathOf(name), files.ContentOf(name), diagnostics);
        return diagnostics.InReadingOrder().FirstOrDefault(mistake => mistake.IsCause);
    }
}
