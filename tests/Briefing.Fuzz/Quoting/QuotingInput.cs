using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Fuzz.Edits;
using Briefing.Scaffold;

namespace Briefing.Fuzz.Quoting;

/// <summary>The debate on the tram with made-up quotations, and the texts that they are from, in the folder <c>texts</c>.</summary>
internal sealed partial record QuotingInput(
    int Number, ImmutableSortedDictionary<string, byte[]> Files, ImmutableArray<Quotation> Quotations)
    : FuzzInput(Number, $"tram: {Quotations.Length} quotations", Files, [])
{
    public const string Texts = "texts";

    public static QuotingInput Make(int number, Random random)
    {
        var files = BaseDebates.All["tram"];
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        var paragraphs = new Dictionary<string, ImmutableArray<string>>();
        foreach (var source in (string[])["gazette-2024", "hearing-2024"])
        {
            paragraphs[source] = MadeUpText.Paragraphs(random);
            files = files.SetItem($"{Texts}/{source}.txt", Encoding.UTF8.GetBytes(MadeUpText.Of(paragraphs[source], random)));
        }

        foreach (var name in (string[])["debate.yaml", "operator.yaml", "residents.yaml"])
        {
            var text = Place().Replace(Encoding.UTF8.GetString(files[name]), match =>
            {
                var quotation = Quote(name, match.Groups[1].Value, paragraphs, random);
                quotations.Add(quotation);
                return quotation.Text.Length == 0
                    ? $"{{source: {quotation.Source}, paragraph: {quotation.Cited}}}"
                    : $"{{source: {quotation.Source}, paragraph: {quotation.Cited}, quote: {Quoted(quotation.Text)}}}";
            });
            files = files.SetItem(name, Encoding.UTF8.GetBytes(text));
        }

        return new(number, Relaid.Files(files, random), quotations.ToImmutable());
    }

    private static Quotation Quote(string file, string source, Dictionary<string, ImmutableArray<string>> texts, Random random)
    {
        var paragraphs = texts[source];
        var stands = random.Next(paragraphs.Length);
        var cited = random.Next(3) == 0 ? random.Next(1, paragraphs.Length + 3) : stands + 1;
        if (random.Next(6) == 0 || MadeUpText.Cut(paragraphs[stands], random) is not { } quote)
            return new(file, source, "", null, Math.Min(cited, paragraphs.Length));

        return random.Next(3) == 0
            ? new(file, source, MadeUpText.Misquoted(quote, random), null, cited)
            : new(file, source, MadeUpText.Retyped(quote, random), stands + 1, cited);
    }

    private static string Quoted(string text) => $"\"{YamlScalarWriter.Write($"{text}\n", inBrackets: true)[1..^3]}\"";

    [GeneratedRegex(@"\{source: ([a-z0-9-]+), [^}]*\}")]
    private static partial Regex Place();
}
