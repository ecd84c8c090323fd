using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;

namespace Briefing.Tests.Infrastructure;

/// <summary>A mistake made in the sample debate, and what is said about it.</summary>
internal sealed class Mistake
{
    private readonly ImmutableSortedDictionary<string, string> _texts;
    private readonly string _file;
    private readonly ImmutableArray<(int Start, int Length)> _marks;

    private Mistake(string file, string marked, ImmutableSortedDictionary<string, string>? others = null)
    {
        var text = MarkedText.Parse(marked);
        _file = file;
        _marks = text.Marks;
        _texts = (others ?? SampleDebate.Texts).SetItem(file, text.Text);
    }

    /// <summary>The sample with one of its files rewritten; what is wrong is marked with ⟦ ⟧.</summary>
    public static Mistake In(string file, string marked) => new(file, marked);

    /// <summary>The sample with a few words changed; what is wrong is marked with ⟦ ⟧.</summary>
    public static Mistake Of(string file, string words, string marked)
    {
        var text = SampleDebate.Texts[file];
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' does not stand in {file}.");
        return new(file, text[..at] + marked + text[(at + words.Length)..]);
    }

    /// <summary>With another file too.</summary>
    public Mistake With(string file, string text) => new(_file, Marked, _texts.SetItem(file, text));

    /// <summary>With some more words of the same file changed.</summary>
    public Mistake Replacing(string words, string marked)
    {
        Assert.Contains(words, Marked, StringComparison.Ordinal);
        return new(_file, Marked.Replace(words, marked, StringComparison.Ordinal), _texts);
    }

    /// <summary>Without some words of the same file.</summary>
    public Mistake LeavingOut(string words)
    {
        var at = Marked.LastIndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' does not stand in {_file}.");
        return new(_file, Marked.Remove(at, words.Length), _texts);
    }

    public Mistake Without(string file) => new(_file, Marked, _texts.Remove(file));

    public DebateFiles Files() => SampleDebate.Files(_texts);

    public ImmutableArray<Diagnostic> Diagnostics()
    {
        var diagnostics = new DiagnosticBag();
        Pipeline.Map(Files(), new ThemeRequest(), diagnostics);
        return diagnostics.InReadingOrder();
    }

    /// <summary>It is the only thing that is reported, at the mark and in exactly these words.</summary>
    public Diagnostic IsReported(string code, string message, string hint)
    {
        var all = Diagnostics();
        Assert.True(all.Length == 1, $"One diagnostic is due.\n{DiagnosticText.Long(all)}");

        var diagnostic = all[0];
        Assert.Equal($"{code}: {message}\n{hint}", $"{diagnostic.Code}: {diagnostic.Message}\n{diagnostic.Hint}");
        Assert.Equal($"{SampleDebate.Folder}/{_file}", diagnostic.At.File.Path);

        var content = diagnostic.At.File.Content;
        var (start, length) = Assert.Single(_marks);
        Assert.Equal(
            (start, content.Substring(start, length)),
            (diagnostic.At.Start, content.Substring(diagnostic.At.Start, diagnostic.At.Length)));

        return diagnostic;
    }

    /// <summary>The same of a mistake behind which the file cannot be read.</summary>
    public Diagnostic StopsReading(string code, string message, string hint) =>
        IsReported(code, message, hint + " The rest of the file isn't read until then.");

    private string Marked
    {
        get
        {
            var text = _texts[_file];
            foreach (var (start, length) in _marks.Reverse())
                text = text.Insert(start + length, "⟧").Insert(start, "⟦");

            return text;
        }
    }
}
