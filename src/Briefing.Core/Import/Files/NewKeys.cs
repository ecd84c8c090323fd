using System.Collections.Immutable;
using Briefing.Export.Json;
using Briefing.Model;
using Briefing.Scaffold;
using Briefing.Text;

namespace Briefing.Import.Files;

/// <summary>Collects the keys of a part; what is not given is left out.</summary>
internal sealed class NewKeys
{
    private readonly ImmutableArray<NewKey>.Builder _keys = ImmutableArray.CreateBuilder<NewKey>();

    /// <summary>On lines of their own.</summary>
    public NewNode.Keys Block => new(_keys.ToImmutable());

    /// <summary>In braces on one line.</summary>
    public NewNode.Keys Line => new(_keys.ToImmutable()) { IsLine = true };

    public NewKeys Add(string name, NewNode value)
    {
        _keys.Add(new(name, value));
        return this;
    }

    public NewKeys Add(string name, string? text) => text is null ? this : Add(name, new NewNode.Words(text));

    /// <summary>A key that stays blank until somebody fills it in.</summary>
    public NewKeys AddRequired(string name, string? text, string hint)
    {
        _keys.Add(NewKey.Required(name, text, hint));
        return this;
    }

    public NewKeys AddMapping(string name, IEnumerable<NewKey> entries)
    {
        ImmutableArray<NewKey> keys = [.. entries.DistinctBy(entry => entry.Name)];
        return keys.IsEmpty ? this : Add(name, new NewNode.Keys(keys));
    }

    public NewKeys Add(string name, Located<string>? text) => Add(name, text?.Value);

    public NewKeys Add(string name, Prose? text) => Add(name, text?.Value);

    public NewKeys Add(string name, Located<PartialDate>? date) => Add(name, date?.Value.Written);

    /// <summary>One of the words that the key allows.</summary>
    public NewKeys Add<T>(string name, Located<T>? value)
        where T : struct, Enum => Add(name, value is { } given ? JsonWords.Of(given.Value) : null);

    public NewKeys Add(string name, IEnumerable<Located<string>> words) =>
        Add(name, words, word => new NewNode.Words(word.Value));

    public NewKeys Add<T>(string name, IEnumerable<T> items, Func<T, NewNode> node)
    {
        ImmutableArray<NewNode> nodes = [.. items.Select(node)];
        return nodes.IsEmpty ? this : Add(name, new NewNode.List(nodes));
    }

    public NewKeys Add(OutsideFact? fact) =>
        fact is null ? this : Add("outside", new NewKeys().Add("text", fact.Text).Add("from", fact.From).Line);

    public NewKeys Add(IEnumerable<Citation> citations) => Add("citations", citations, Citation);

    public NewKeys Add(IEnumerable<Reading> readings) => Add("readings", readings, reading => new NewKeys()
        .Add("stakeholder", reading.Stakeholder)
        .Add("text", reading.Text)
        .Add("voice", reading.Voice)
        .Add(reading.Citations)
        .Block);

    public NewKeys Add(string name, IEnumerable<Account> accounts) => Add(name, accounts, account => new NewKeys()
        .Add("text", account.Text)
        .Add(account.Citations)
        .Block);

    public NewKeys AddNames(IEnumerable<PersonName> names) => Add("author", names, name => new NewKeys()
        .Add("family", name.Family)
        .Add("given", name.Given)
        .Add("literal", name.Literal)
        .Line);

    private static NewNode.Keys Citation(Citation citation)
    {
        var keys = new NewKeys().Add("source", citation.Source);
        if (citation.Locator.Paragraph is { } paragraph)
            keys.Add("paragraph", new NewNode.Number(paragraph.Value));

        return keys
            .Add("page", citation.Locator.Page)
            .Add("section", citation.Locator.Section)
            .Add("timestamp", citation.Locator.Timestamp)
            .Add("quote", citation.Quote)
            .Add("reading", citation.Reading)
            .Line;
    }
}
