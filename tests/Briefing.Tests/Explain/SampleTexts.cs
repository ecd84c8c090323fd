using System.Collections.Immutable;
using System.Globalization;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Tests.Infrastructure;
using Briefing.Verify;
using Briefing.Verify.Texts;

namespace Briefing.Tests.Explain;

/// <summary>Texts for the sources of the sample debate, by file name.</summary>
internal sealed class SampleTexts
{
    private const string Missing = "missing";
    private const string Paragraph = "paragraph ";

    private readonly ImmutableSortedDictionary<string, string> _texts;

    private SampleTexts(ImmutableSortedDictionary<string, string> texts) => _texts = texts;

    /// <summary>Every citation of the sample stands in them.</summary>
    public static SampleTexts Fitting { get; } = new(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create(
            "gazette-2024.txt",
            """
            The council has studied two routes.
            Both sides want a line.
            They disagree on the route.
            The plan was published in May 2019.
            It names the old town and the quay.
            The council votes in January.
            A tram in a narrow street is too loud, the residents say.
            Riders would walk to the harbour, they say.

            """),
        KeyValuePair.Create("letter-2023.txt", "In the old town four in five trips end.\n"),
        KeyValuePair.Create("radio-2023.txt", "The shopkeepers fear the building site.\n"),
    ]));

    /// <param name="note">That the text is missing, which of its paragraphs is given, or nothing for all of it.</param>
    public SampleTexts With(string file, string note, string text) => new(
        note == Missing ? _texts.Remove(file)
        : note.StartsWith(Paragraph, StringComparison.Ordinal) ? _texts.SetItem(file, Replaced(_texts[file], note, text))
        : _texts.SetItem(file, text));

    public void Verify(Debate debate, DiagnosticBag diagnostics)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in _texts)
            File.WriteAllText(folder.File(name), text);

        Verification.Of(debate, TextFolder.Open(folder.Path), diagnostics);
    }

    private static string Replaced(string whole, string note, string paragraph)
    {
        var lines = whole.Split('\n');
        lines[int.Parse(note[Paragraph.Length..], CultureInfo.InvariantCulture) - 1] = paragraph.TrimEnd('\n');
        return string.Join('\n', lines);
    }
}
