using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Tests.Infrastructure;
using Briefing.Verify;
using Briefing.Verify.Texts;

namespace Briefing.Tests.Verify;

/// <summary>A mistake made in the tram debate or in the texts of its sources, and what is said about it.</summary>
internal sealed class TextMistake : IDisposable
{
    private readonly TramWithTexts _tram = new();
    private readonly Dictionary<string, (int Start, int Length)> _marks = [];

    /// <summary>A few words of a file changed; what is wrong, or the second place, is marked with ⟦ ⟧.</summary>
    public static TextMistake Of(string file, string words, string marked) => new TextMistake().And(file, words, marked);

    public TextMistake And(string file, string words, string marked)
    {
        _tram.Change(file, words, marked);
        var text = MarkedText.Parse(_tram.Read(file));
        _tram.Write(file, text.Text);
        foreach (var mark in text.Marks)
            _marks[file] = mark;

        return this;
    }

    public TextMistake AndNo(string file)
    {
        File.Delete(_tram.PathOf(file));
        return this;
    }

    public TextMistake AndNew(string file, string text)
    {
        _tram.Write(file, text);
        return this;
    }

    /// <summary>It is the only thing that is reported, at the marks and in exactly these words.</summary>
    public void IsReported(string code, string message, string hint)
    {
        var all = Diagnostics();
        Assert.True(all.Length == 1, $"One diagnostic is due.\n{DiagnosticText.Long(all)}");

        var diagnostic = all[0];
        Assert.Equal($"{code}: {message}\n{hint}", _tram.Relative($"{diagnostic.Code}: {diagnostic.Message}\n{diagnostic.Hint}"));

        var places = new[] { diagnostic.At, diagnostic.See?.At }
            .Where(at => at is not null)
            .Select(at => at!.Value)
            .ToDictionary(at => _tram.Relative(at.File.Path), at => (at.Start, at.Length));
        Assert.Equal(_marks.OrderBy(mark => mark.Key), places.OrderBy(place => place.Key));
        Dispose();
    }

    public void IsFine()
    {
        var all = Diagnostics();
        Assert.True(all.IsEmpty, DiagnosticText.Long(all));
        Dispose();
    }

    public ImmutableArray<Diagnostic> Diagnostics()
    {
        var diagnostics = new DiagnosticBag();
        if (Pipeline.Map(DebateFiles.Read(_tram.PathOf("positions")), diagnostics) is { } map)
            Verification.Of(map.Debate, TextFolder.Open(_tram.PathOf("texts")), diagnostics);

        return diagnostics.InReadingOrder();
    }

    public void Dispose() => _tram.Dispose();
}
