using Briefing.Load.Yaml;
using Briefing.Phrases;

namespace Briefing.Load.Phrases;

/// <summary>Lays the phrases of a debate's own file over those of the tool.</summary>
/// <param name="words">For what the file leaves out.</param>
internal sealed class PhraseOverride(PhraseBook words, DiagnosticBag diagnostics)
{
    // The same thing in two forms: a language uses the one that it writes.
    private static readonly ImmutableArray<string> s_numbers = ["count", "roman"];

    private readonly PhraseBook _english = PhraseReader.Of(LanguageFiles.English);
    private readonly ImmutableArray<Prose>.Builder _own = ImmutableArray.CreateBuilder<Prose>();

    /// <param name="language">Of the words in the file.</param>
    /// <param name="isWhole">Whether the file is all there is in the language, so that what it leaves out is in another.</param>
    public (PhraseBook Words, ImmutableArray<Prose> Own) Read(YamlNode.Mapping file, string language, bool isWhole)
    {
        var keys = Enum.GetValues<PhraseKey>().ToDictionary(PhraseReader.NameOf);
        var given = new Dictionary<PhraseKey, PhraseValue>();
        foreach (var entry in file.Entries)
        {
            if (!keys.TryGetValue(entry.Key.Value, out var key))
                diagnostics.Add(Problems.NoSuchPhrase(entry.Key, NearMiss.Of(entry.Key.Value, keys.Keys)));
            else if (!IsUnread(entry.Value) && Checked(entry, _english.ValueOf(key)) is { } value)
                given[key] = value;
        }

        var missing = keys.Where(key => file.Find(key.Key) is null).Select(key => key.Key).ToList();
        if (isWhole && file.IsComplete && missing.Count > 0)
            diagnostics.Add(Problems.PhrasesMissing(file.At, language, missing));

        return (
            new(language, [.. keys.Values.Select(key => given.GetValueOrDefault(key, words.ValueOf(key)))]),
            _own.ToImmutable());
    }

    private PhraseValue? Checked(YamlEntry entry, PhraseValue form)
    {
        if (entry.Value is YamlNode.Scalar { IsPlain: true, Text: "" } || PhraseReader.ValueOf(entry.Value, form) is not { } value
            || value is PhraseValue.List list && list.Items.Length != ((PhraseValue.List)form).Items.Length)
        {
            diagnostics.Add(Problems.PhraseOfOtherForm(entry.Key, entry.Value.At, FormOf(form)));
            return null;
        }

        var wanted = NamesIn(form);
        var isRight = true;
        foreach (var scalar in Scalars(entry.Value))
        {
            _own.Add(new(scalar.Text, scalar.At));
            var names = PhraseTemplate.NamesIn(scalar.Text);
            var unknown = names.Where(name => !wanted.Contains(name)).ToList();
            var left = wanted.Except(names).Where(name => value is not PhraseValue.Counted || !s_numbers.Contains(name)).ToList();
            if (unknown.Count + left.Count == 0 && scalar.Text.Count(c => c == '{') == scalar.Text.Count(c => c == '}'))
                continue;

            isRight = false;
            diagnostics.Add(Problems.PhraseWithOtherNames(scalar.At, entry.Key.Value, wanted));
        }

        return isRight ? value : null;
    }

    /// <summary>Whether some of it could not be read, which has been reported.</summary>
    private static bool IsUnread(YamlNode node) => node switch
    {
        YamlNode.Unread => true,
        YamlNode.Sequence list => list.Items.Any(IsUnread),
        YamlNode.Mapping forms => forms.Entries.Any(entry => IsUnread(entry.Value)),
        _ => false,
    };

    private static ImmutableArray<string> NamesIn(PhraseValue form) => form switch
    {
        PhraseValue.Text text => PhraseTemplate.NamesIn(text.Words),
        PhraseValue.Counted counted =>
            [.. counted.Forms.Append(counted.None).OfType<string>().SelectMany(words => PhraseTemplate.NamesIn(words)).Concat(s_numbers).Distinct()],
        _ => [],
    };

    private static IEnumerable<YamlNode.Scalar> Scalars(YamlNode node) => node switch
    {
        YamlNode.Scalar scalar => [scalar],
        YamlNode.Sequence list => list.Items.OfType<YamlNode.Scalar>(),
        YamlNode.Mapping forms => forms.Entries.Select(entry => entry.Value).OfType<YamlNode.Scalar>(),
        _ => [],
    };

    private static string FormOf(PhraseValue form) => form switch
    {
        PhraseValue.Counted => "words for a number: one text, or a text for each of none, zero, one, two, few, many and other, of which other must be there",
        PhraseValue.List => "a list of the twelve months",
        _ => "one text",
    };
}
