using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Themes;

namespace Briefing.Tests.Infrastructure;

/// <summary>A mistake in a theme of the sample debate or in a file that it names, and what is said about it.</summary>
internal sealed class ThemeMistake
{
    public const string Theme = "theme.yaml";

    private readonly ImmutableDictionary<string, MarkedText> _texts;
    private readonly ImmutableDictionary<string, byte[]> _others;

    private ThemeMistake(ImmutableDictionary<string, MarkedText> texts, ImmutableDictionary<string, byte[]> others) =>
        (_texts, _others) = (texts, others);

    /// <summary>A theme in which what is wrong is marked with ⟦ ⟧.</summary>
    public static ThemeMistake In(string theme) =>
        new ThemeMistake([], []).With("debate.yaml", SampleDebate.Texts["debate.yaml"] + $"theme: {Theme}\n").With(Theme, theme);

    public ThemeMistake With(string file, string marked) => new(_texts.SetItem(file, MarkedText.Parse(marked)), _others);

    public ThemeMistake With(string file, byte[] content) => new(_texts, _others.SetItem(file, content));

    public ImmutableArray<Diagnostic> Diagnostics()
    {
        using var folder = new ThemeFolder(
            SampleDebate.Texts.SetItems(_texts.Select(text => KeyValuePair.Create(text.Key, text.Value.Text))));
        foreach (var (name, content) in _others)
            folder.Write(name, content);

        var diagnostics = new DiagnosticBag();
        folder.Map(new ThemeRequest(), diagnostics);
        return diagnostics.InReadingOrder();
    }

    /// <summary>It is the only thing that is reported, at the mark and in exactly these words.</summary>
    /// <param name="hint">Its beginning.</param>
    public void IsReported(string code, string message, string hint = "")
    {
        Assert.True(Diagnostics().Length == 1, $"One diagnostic is due.\n{DiagnosticText.Long(Diagnostics())}");
        IsFirst(code, message, hint);
    }

    /// <summary>It is reported before anything that follows from it.</summary>
    /// <inheritdoc cref="IsReported"/>
    public void IsFirst(string code, string message, string hint = "")
    {
        var diagnostic = Diagnostics()[0];
        Assert.Equal($"{code}: {message}", $"{diagnostic.Code}: {diagnostic.Message}");
        Assert.StartsWith(hint, diagnostic.Hint, StringComparison.Ordinal);

        var (file, text) = Assert.Single(_texts, text => text.Value.Marks.Length > 0);
        var (start, length) = Assert.Single(text.Marks);
        Assert.EndsWith($"/{file}", diagnostic.At.File.Path, StringComparison.Ordinal);
        Assert.Equal(
            (start, text.Text.Substring(start, length)),
            (diagnostic.At.Start, diagnostic.At.File.Content.Substring(diagnostic.At.Start, diagnostic.At.Length)));
    }

    public void IsNone() => Assert.Equal("", DiagnosticText.Long(Diagnostics()));
}
