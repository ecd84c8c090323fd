using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Briefing.Print.Unicode.Words;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Unicode;

/// <summary>
/// The words of what programs say in these languages, as Node's ICU parts them: it reads a text from left to right, three words
/// ahead, and not as a whole.
/// </summary>
public sealed class WordJudgeTests
{
    private const string Program = """
        const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
        const words = new Intl.Segmenter("th", { granularity: "word" });
        console.log(JSON.stringify(texts.map(text => [...words.segment(text)].map(word => word.index).slice(1))));
        """;

    [Fact(Skip = Needs.ForWords, SkipUnless = nameof(Needs.Words), SkipType = typeof(Needs))]
    public async Task Words_begin_where_ICU_has_them_begin()
    {
        string[] languages = ["th", "lo", "km", "my"];
        string[] texts = [.. languages.SelectMany(Messages).SelectMany(Runs).Distinct().Order(StringComparer.Ordinal)];
        var judged = await Judge(texts);
        var finder = new WordFinder();
        var (both, ours, theirs) = (0, 0, 0);

        for (var i = 0; i < texts.Length; i++)
        {
            var begins = new List<int>();
            finder.Find(texts[i], begins);
            both += begins.Intersect(judged[i]).Count();
            ours += begins.Count;
            theirs += judged[i].Length;
        }

        // What we do not part are names, of which ICU takes every syllable that is a word for one.
        Assert.True(theirs > 1000, $"There are {theirs} words only.");
        Assert.True(both >= 0.97 * ours, $"ICU has {both} of our {ours}.");
        Assert.True(both >= 0.80 * theirs, $"We have {both} of ICU's {theirs}.");
    }

    private static async Task<int[][]> Judge(string[] texts)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", Program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var answer = node.StandardOutput.ReadToEndAsync();
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(texts));
        node.StandardInput.Close();
        return JsonSerializer.Deserialize<int[][]>(await answer)!;
    }

    /// <summary>The texts of all catalogues in a language: the number of texts, where their places are, and these.</summary>
    private static IEnumerable<string> Messages(string language)
    {
        var folder = Path.Combine(Needs.Locales, language, "LC_MESSAGES");
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.mo") : [])
        {
            var file = File.ReadAllBytes(path);
            int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
            for (var i = 0; i < Number(8); i++)
            {
                var place = Number(16) + (8 * i);
                yield return Encoding.UTF8.GetString(file, Number(place + 4), Number(place));
            }
        }
    }

    /// <summary>The parts in one script; of marks in two orders ICU knows but one.</summary>
    private static IEnumerable<string> Runs(string text)
    {
        for (int at = 0, end; at < text.Length; at = end)
        {
            var script = WordScripts.Of(text[at]);
            for (end = at + 1; end < text.Length && WordScripts.Of(text[end]) == script; end++) ;

            if (script is not WordScript.None && end - at > 3 && !text[at..end].Contains("\u103A\u1037"))
                yield return text[at..end];
        }
    }
}
