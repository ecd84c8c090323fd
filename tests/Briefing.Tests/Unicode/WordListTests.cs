using System.IO.Compression;
using Briefing.Print.Unicode.Words;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Unicode;

/// <summary>The lists of words that the tool brings along are made here, from those of ICU 72: UPDATE=1 writes them.</summary>
public sealed class WordListTests
{
    [Theory(Skip = Needs.ForIcu, SkipUnless = nameof(Needs.Icu), SkipType = typeof(Needs))]
    [InlineData("Burmese", "burmesedict.dict")]
    [InlineData("Khmer", "khmerdict.dict")]
    [InlineData("Lao", "laodict.dict")]
    [InlineData("Thai", "thaidict.dict")]
    public void A_list_has_the_words_of_the_dictionary_that_may_stand_alone(string name, string file)
    {
        var script = Enum.Parse<WordScript>(name);
        var words = IcuDictionary.Words(file).Where(word => IsUsable(word, script)).Order(StringComparer.Ordinal).ToList();
        var path = Path.Combine(Repository.Root, "src/Briefing.Print/Unicode/Words", WordScripts.ResourceOf(script));

        if (Environment.GetEnvironmentVariable("UPDATE") == "1" && !(File.Exists(path) && Listed(script).SequenceEqual(words)))
        {
            File.WriteAllBytes(path, Packed(words, WordScripts.BlockOf(script)));
            Assert.Fail($"{path} has been written. Build again.");
        }

        Assert.Equal(words, Listed(script));
    }

    private static IEnumerable<string> Listed(WordScript script)
    {
        var list = WordList.Of(script);
        return Enumerable.Range(0, list.Count).Select(index => list[index]);
    }

    /// <summary>A few are in the dictionaries by mistake, and begin with a mark or end with half a syllable.</summary>
    private static bool IsUsable(string word, WordScript script) =>
        word.Length <= WordList.MaxLength
        && word.All(character => WordScripts.Of(character) == script)
        && !WordEdges.AreJoined('\0', word)
        && !WordEdges.AreJoined(word[^1], $"{WordScripts.BlockOf(script)}");

    /// <summary>The format that <see cref="WordList"/> reads.</summary>
    private static byte[] Packed(List<string> words, char block)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, new BrotliCompressionOptions { Quality = 11 }))
        {
            var before = "";
            foreach (var word in words)
            {
                var shared = before.AsSpan().CommonPrefixLength(word);
                stream.Write([(byte)shared, (byte)(word.Length - shared)]);
                stream.Write([.. word[shared..].Select(letter => (byte)(letter - block))]);
                before = word;
            }
        }

        return packed.ToArray();
    }
}
