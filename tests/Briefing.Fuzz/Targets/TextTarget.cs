using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Fuzz.Oracles;
using Briefing.Fuzz.Text;
using Briefing.Model.Vocabulary;

namespace Briefing.Fuzz.Targets;

/// <summary>Text in is text out: each statement of a record, in the PDF, the web page and the Markdown.</summary>
internal sealed class TextTarget : Target
{
    public override string Name => "text";

    public override int Weight => 6;

    protected override FuzzInput Make(int number, Random random) => TextInputs.Make(number, random);

    protected override Outcome Judge(FuzzInput input)
    {
        var made = (TextInput)input;
        if (input.HasTheme)
            Folder.Fill(input.Files);

        var diagnostics = new DiagnosticBag();
        var built = TextBase.Build(Folder.Path, input, diagnostics);
        Reported.Check(diagnostics.InReadingOrder(), built is not null, [.. input.Files.Keys]);
        if (built is null)
            return Outcome.Refused;

        var known = TextBase.Of(made.Debate);
        foreach (var (reader, shown) in Readers.Of(Composer.Compose(built.Map, Length.Record), built.Design))
        {
            foreach (var text in made.Texts.Where(text => !IsTooLong(text, diagnostics)))
                ShownText.Check(reader, shown, text, known.TimesIn(reader, text.Place));
        }

        return Outcome.Done;
    }

    /// <summary>A short form that does not fit is reported, and left out where there is no room for it.</summary>
    private static bool IsTooLong(PlacedText text, DiagnosticBag diagnostics) => diagnostics.InReadingOrder().Any(problem =>
        problem.Code == "BRF0333" && problem.At.File.Path.EndsWith(text.Place.File, StringComparison.Ordinal)
        && problem.At.File.Content.Substring(problem.At.Start, problem.At.Length).Contains(text.Token, StringComparison.Ordinal));
}
