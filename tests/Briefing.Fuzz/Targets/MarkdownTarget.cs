using System.Collections.Immutable;
using System.Text;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Fuzz.Oracles;
using Briefing.Fuzz.Text;
using Briefing.Model.Vocabulary;

namespace Briefing.Fuzz.Targets;

/// <summary>Markdown is inert: signs that mean something, with nothing before them, come out as no element and no link.</summary>
internal sealed class MarkdownTarget : Target
{
    public override string Name => "markdown";

    public override int Weight => 2;

    protected override FuzzInput Make(int number, Random random) => TextInputs.Raw(number, random);

    protected override Outcome Judge(FuzzInput input)
    {
        if (Pipeline.Map(BaseDebates.Files(input.Files), new DiagnosticBag()) is not { } map)
            return Outcome.Refused;

        ImmutableHashSet<string> links =
        [
            .. map.Debate.Prose.SelectMany(text => text.Links).Select(link => Uri.UnescapeDataString(link.Address)),
            .. map.Debate.Sources.Select(source => source.Url?.Value).OfType<string>().Select(Uri.UnescapeDataString),
        ];
        foreach (var length in Enum.GetValues<Length>())
            InertMarkdown.Check(Encoding.UTF8.GetString(Pipeline.Markdown(Composer.Compose(map, length))), links);

        return Outcome.Done;
    }
}
