namespace Briefing.Phrases;

/// <summary>Everything that the tool says in a document, in one language.</summary>
/// <param name="language">Of the words, as a BCP 47 tag.</param>
/// <param name="values">One for each key, in their order.</param>
internal sealed class PhraseBook(string language, ImmutableArray<PhraseValue> values)
{
    // Shorter numbers are as easily read without.
    private const int DigitsOfGrouped = 5;

    public string Language => language;

    /// <summary>A phrase as it is written, with names in braces if it has any.</summary>
    public string this[PhraseKey key] => ((PhraseValue.Text)ValueOf(key)).Words;

    public PhraseValue ValueOf(PhraseKey key) => values[(int)key];

    /// <summary>The words of all phrases.</summary>
    public IEnumerable<string> All => values.SelectMany(IEnumerable<string> (value) => value switch
    {
        PhraseValue.Text text => [text.Words],
        PhraseValue.Counted counted => counted.Forms.Append(counted.None).OfType<string>(),
        PhraseValue.List list => list.Items,
        _ => [],
    });

    public string Fill(PhraseKey key, params ReadOnlySpan<(string Name, string Words)> filled) => PhraseTemplate.Fill(this[key], filled);

    /// <summary>A phrase for a number of things, which is <c>{count}</c> in it.</summary>
    public string Count(PhraseKey key, int count, params ReadOnlySpan<(string Name, string Words)> filled) =>
        PhraseTemplate.Fill(CountedTemplate(key, count), [("count", Number(count)), .. filled]);

    /// <summary>A phrase for a place in a row, which is <c>{count}</c> in it, or <c>{roman}</c>.</summary>
    public string Ordinal(PhraseKey key, int number) => PhraseTemplate.Fill(
        ((PhraseValue.Counted)ValueOf(key)).Of(PluralRules.Ordinal(language, number)), ("count", Number(number)), ("roman", RomanNumber.Of(number)));

    /// <summary>"Notes: ".</summary>
    public string Label(PhraseKey key) => Label(this[key]);

    /// <inheritdoc cref="Label(PhraseKey)"/>
    public string Label(string words) => Fill(PhraseKey.Labelled, ("label", words));

    /// <summary>A label that is set off by a full stop or its like.</summary>
    public string HeadingStop(string words) => Fill(PhraseKey.HeadingStop, ("label", words));

    /// <summary>"(before)", with the space before it.</summary>
    public string InBrackets(PhraseKey key) => InBrackets(this[key]);

    /// <inheritdoc cref="InBrackets(PhraseKey)"/>
    public string InBrackets(string words) => Fill(PhraseKey.InBrackets, ("text", words));

    /// <summary>Whole sentences in a row.</summary>
    public string Sentences(IEnumerable<string> sentences) => string.Join(this[PhraseKey.SentenceSpace], sentences);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public string List(IReadOnlyList<string> items) => List(items, PhraseKey.ListAnd);

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public string ListOr(IReadOnlyList<string> items) => List(items, PhraseKey.ListOr);

    /// <summary>What is joined to a last item by a word that may change with it.</summary>
    /// <param name="name">Of the former items in the phrase.</param>
    public string And(PhraseKey joint, string name, string former, string last) =>
        PhraseTemplate.Fill(Euphony.Of(language, joint, this[joint], last), (name, former), ("last", last));

    /// <summary>Digits in groups.</summary>
    public string Number(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (digits.Length < DigitsOfGrouped)
            return digits;

        for (var end = digits.Length - 3; end > 0; end -= 3)
            digits = digits.Insert(end, this[PhraseKey.NumberGroup]);

        return digits;
    }

    private string CountedTemplate(PhraseKey key, int count)
    {
        var counted = (PhraseValue.Counted)ValueOf(key);
        return count == 0 && counted.None is { } none ? none : counted.Of(PluralRules.Cardinal(language, count));
    }

    private string List(IReadOnlyList<string> items, PhraseKey joint) => items switch
    {
        [] => "",
        [var only] => only,
        _ => And(joint, "list", string.Join(this[PhraseKey.ListComma], items.Take(items.Count - 1)), items[^1]),
    };
}
