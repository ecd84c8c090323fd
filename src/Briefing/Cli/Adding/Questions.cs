using System.Globalization;
using Briefing.Load.Codecs;
using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Cli.Adding;

/// <summary>Asks for the keys of an object, those first that are needed, until no answer is an error.</summary>
internal sealed class Questions(Dialogue dialogue, AnswerChoices choices, AddRun run)
{
    private const string Citations = "citations";
    private const string Voice = "voice";
    private const string LeftOut = "Enter leaves it out";
    private const string NoMore = "Enter: no more";

    private static readonly ObjectSchema[] s_nested =
        [SharedFormat.Citation.Schema, SharedFormat.Account.Schema, SharedFormat.Reading.Schema];

    /// <param name="given">The values that are known already.</param>
    /// <param name="faultOf">What is wrong with an object of these values; <c>null</c> if nothing is.</param>
    /// <param name="needsCitation">Whether an object may not be without a citation.</param>
    /// <exception cref="UsageException">There are no more answers, or something is needed of which there is none.</exception>
    public ImmutableArray<(string Name, DataNode? Value)> Ask(
        ObjectSchema schema,
        IEnumerable<(string Name, DataNode? Value)> given,
        Func<ImmutableArray<(string Name, DataNode? Value)>, string?> faultOf,
        Func<DataNode.Mapping, bool> needsCitation)
    {
        ImmutableArray<(string Name, DataNode? Value)> values = [.. given.Where(one => one.Value is not null)];
        var needed = schema.Keys.Where(key => key.IsRequired || (key.Name == Citations && Needs([])));
        if (needed.FirstOrDefault(key => !IsDecided(schema, key, values) && !IsPossible(key)) is { Name: var missing })
        {
            throw new UsageException(
                $"There are no values to choose from for '{missing}'.",
                "Add first what it refers to: 'briefing add' does that, too.");
        }

        var canCite = schema.Find(Citations) is { } citations && (IsDecided(schema, citations, values) || IsPossible(citations));
        foreach (var key in KeysOf(schema, Needs(values)))
        {
            if (IsDecided(schema, key, values))
                continue;

            var isNeeded = IsNeeded(schema, key, values) || (key.Name == Citations && Needs(values));
            if (!isNeeded && (!IsPossible(key) || (!canCite && Needs([.. values, (key.Name, "…")]))))
                continue;

            if (Ask(key, isNeeded, key.Name, value => faultOf([.. values, (key.Name, value)])) is { } answer)
                values = values.Add((key.Name, answer));
        }

        return values;

        bool Needs(ImmutableArray<(string Name, DataNode? Value)> some) => needsCitation(schema.Draft(some));
    }

    /// <summary>Whether there is something to choose from for all that an object needs.</summary>
    public bool CanAsk(ObjectSchema schema) => schema.Keys.All(key => !key.IsRequired || IsPossible(key));

    /// <summary>Asks for one of a list of words or ids.</summary>
    /// <param name="read">Throws if the answer cannot be taken.</param>
    public string AskWord(string question, ImmutableArray<(string Word, string Meaning)> words, Func<string, string> read) =>
        Until(question, words, answer => answer.Length == 0 ? throw Needed(null) : read(Chosen(answer, words)));

    /// <summary>
    /// The keys to ask for. The voice comes after the source, which gives the stakeholder some voices and not others.
    /// </summary>
    private IEnumerable<Key> KeysOf(ObjectSchema schema, bool needsCitation) =>
        schema.Keys.Where(IsAsked).OrderBy(key => key switch
        {
            { Name: Voice } => key.IsRequired ? 3 : 4,
            { IsRequired: true, Value: not Value.List } => 0,
            _ when schema.AnyRequired?.Keys.Contains(key.Name) is true => 1,
            { IsRequired: true } => 2,
            { Name: Citations } when needsCitation => 2,
            _ => 4,
        });

    private bool IsAsked(Key key) => key switch
    {
        { Value: Value.Scalar { Kind: ScalarKind.NewId } } => false,
        { Name: "stamp" or "stamp-note" } => run.Debate.Watershed is not null,
        { Value: Value.List { Item: Value.Object { Schema: var item } } } when s_nested.Contains(item) => true,
        _ => key.IsRequired || key.Option is not null,
    };

    /// <summary>Whether there is something to choose from, if it is to be chosen.</summary>
    private bool IsPossible(Key key) => key.Value is Value.List { Item: Value.Object { Schema: var item } }
        ? CanAsk(item)
        : choices.Of(key) is not [];

    /// <summary>Whether it is given, or others are given in its place.</summary>
    private static bool IsDecided(ObjectSchema schema, Key key, ImmutableArray<(string Name, DataNode? Value)> values) =>
        values.Any(one => one.Name == key.Name)
        || (schema.Exclusion is { } rule && rule.Others.Contains(key.Name) && values.Any(one => one.Name == rule.Key))
        || (schema.AnyRequired is { } any && any.Keys.Contains(key.Name) && values.Any(one => any.Keys.Contains(one.Name)));

    /// <summary>Of keys of which one is needed, only the last that can be asked for is.</summary>
    private bool IsNeeded(ObjectSchema schema, Key key, ImmutableArray<(string Name, DataNode? Value)> values) =>
        key.IsRequired
        || (schema.AnyRequired is { } any
            && !values.Any(one => any.Keys.Contains(one.Name))
            && schema.Keys.Last(other => any.Keys.Contains(other.Name) && IsPossible(other)) == key);

    private DataNode? Ask(Key key, bool isNeeded, string name, Func<DataNode, string?> faultOf, string end = LeftOut) =>
        key.Value switch
        {
            Value.List { Item: Value.Object { Schema: var item } } when s_nested.Contains(item) =>
                AskItems(key, item, isNeeded, name, faultOf),
            Value.IdMap map => AskVoices(key, map, faultOf),
            _ => AskValue(key, isNeeded, name, faultOf, end),
        };

    private DataNode? AskValue(Key key, bool isNeeded, string name, Func<DataNode, string?> faultOf, string end)
    {
        var words = choices.Of(key) ?? [];
        return Until<DataNode?>($"{name}: {key.Option ?? key.Meaning}{(isNeeded ? "" : $" ({end})")}", words, answer =>
        {
            if (answer.Length == 0)
                return isNeeded ? throw Needed(key) : null;

            return Accepted(KeyValues.Read(key, [.. Parts(key, answer).Select(part => Chosen(part, words))], run), faultOf);
        });
    }

    /// <summary>One after the other, until the first question about another has no answer.</summary>
    private DataNode.List? AskItems(Key key, ObjectSchema item, bool isNeeded, string name, Func<DataNode, string?> faultOf)
    {
        // Where a list is required, it is one of different accounts.
        var least = key.IsRequired ? 2 : isNeeded ? 1 : 0;
        var items = ImmutableArray<DataNode>.Empty;
        dialogue.Say("");
        dialogue.Say($"{name}: {key.Meaning}");
        while (true)
        {
            var first = KeysOf(item, needsCitation: false).First();
            var question = $"{item.Name} {items.Length + 1}, {first.Name}";
            var start = Ask(
                first, items.Length < least, question, value => FaultOf([(first.Name, value)]), items.IsEmpty ? LeftOut : NoMore);
            if (start is null)
                return items.IsEmpty ? null : new DataNode.List(items);

            items = items.Add(item.Draft(Ask(item, [(first.Name, start)], FaultOf, _ => false)));
        }

        string? FaultOf(ImmutableArray<(string, DataNode?)> values) => faultOf(new DataNode.List([.. items, item.Draft(values)]));
    }

    private DataNode.Mapping? AskVoices(Key key, Value.IdMap map, Func<DataNode, string?> faultOf)
    {
        var speakers = choices.OfKind(map.Ids) ?? [];
        var entries = ImmutableArray<DataEntry>.Empty;
        while (true)
        {
            var end = entries.IsEmpty ? LeftOut : NoMore;
            var speaker = Until($"{key.Name}: a stakeholder whose words it gives ({end})", speakers, answer =>
            {
                if (answer.Length > 0)
                    KnownIds.Stakeholders.Require(Chosen(answer, speakers), run.Debate);

                return Chosen(answer, speakers);
            });
            if (speaker.Length == 0)
                return entries.IsEmpty ? null : new DataNode.Mapping(entries) { IsFlow = true };

            var words = AnswerChoices.Words(PositionFormat.Argument.Schema.Find(Voice), new(Choices.Voices.Words));
            var question = $"{key.Name}: the voice that it gives '{speaker}', or several with commas between them";
            entries = Until(question, words, answer =>
            {
                var voices = string.Join(',', answer.Split(',').Select(part => Chosen(part.Trim(), words)));
                var more = ((DataNode.Mapping)KeyValues.Read(key, [$"{speaker}={voices}"], run)).Entries;
                ImmutableArray<DataEntry> all = [.. entries.Where(entry => entry.Name != speaker), .. more];
                Accepted(new DataNode.Mapping(all) { IsFlow = true }, faultOf);
                return all;
            });
        }
    }

    /// <summary>Asks again until the answer can be read.</summary>
    private T Until<T>(string question, ImmutableArray<(string Word, string Meaning)> words, Func<string, T> read)
    {
        while (true)
        {
            var answer = dialogue.Ask(question, words);
            try
            {
                return read(answer);
            }
            catch (UsageException refusal)
            {
                dialogue.Explain($"{refusal.Message} {refusal.Hint}".TrimEnd());
            }
        }
    }

    private static DataNode Accepted(DataNode value, Func<DataNode, string?> faultOf) =>
        faultOf(value) is { } fault ? throw new UsageException(fault, "") : value;

    private static UsageException Needed(Key? key) => new(
        "An answer is needed.",
        key is not null && Placeholders.MayReplace(key.Value)
            ? $"{Placeholder.Word} leaves it for later."
            : "Ctrl+C ends without writing.");

    /// <summary>Several ids with commas between them, several persons with semicolons.</summary>
    private static string[] Parts(Key key, string answer)
    {
        const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        return key.Value is Value.List list ? answer.Split(list.Item is Value.Object ? ';' : ',', Tidy) : [answer];
    }

    private static string Chosen(string answer, ImmutableArray<(string Word, string Meaning)> words) =>
        int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0 && number <= words.Length
            ? words[number - 1].Word
            : answer;
}
