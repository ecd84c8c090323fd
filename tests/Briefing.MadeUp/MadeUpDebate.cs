namespace Briefing.MadeUp;

/// <summary>
/// Writes a debate of any size as the files an author would write: for a look at the page when there is much of
/// everything, and for measuring. Somebody is silent now and then, about a third of the arguments have no reply, and
/// everything in it is invented.
/// </summary>
internal sealed class MadeUpDebate
{
    private const int FirstYear = 2031;

    private static readonly string[] s_kinds = ["policy", "fact", "value", "interpretation"];
    private static readonly string[] s_replyKinds = ["rebut", "undermine", "undercut", "concede", "reframe"];
    private static readonly string[] s_voices = ["own", "quoted", "reported", "analysis"];

    private readonly Dice _dice;
    private readonly Party[] _parties;
    private readonly Topic[] _topics;
    private readonly string[] _sources;
    private readonly List<Claim> _claims = [];
    private readonly List<(Party From, Claim To)> _replies = [];
    private int _cited;

    private MadeUpDebate(Shape shape)
    {
        _dice = new(shape.Seed);
        _parties = [.. Enumerable.Range(0, shape.Stakeholders).Select(Party.Number)];
        _topics = [.. Enumerable.Range(0, shape.Issues).Select(number => new Topic(number))];
        _sources = [.. Enumerable.Range(0, Math.Max(2, shape.Stakeholders)).Select(Source)];

        foreach (var topic in _topics)
        {
            foreach (var party in _parties.Where((_, i) => i == topic.Number % _parties.Length || !_dice.Falls(15)))
            {
                for (var i = 0; i < shape.Arguments; i++)
                    _claims.Add(new(party, topic, i));
            }
        }

        foreach (var claim in _claims)
        {
            var most = _dice.Falls(35) ? 0 : 1 + _dice.Next(3);
            foreach (var from in _parties.Where(p => p != claim.Party).OrderBy(_ => _dice.Next(1000)).Take(most))
                _replies.Add((from, claim));
        }
    }

    /// <summary>The files of a debate with their names.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files(Shape shape)
    {
        var debate = new MadeUpDebate(shape);
        return
        [
            ("debate.yaml", debate.Debate()),
            ("sources.yaml", debate.Sources()),
            .. debate._parties.Select(party => ($"{party.Id}.yaml", debate.Position(party))),
        ];
    }


    private static string Source(int number) =>
        $"{Vocabulary.Papers[number % Vocabulary.Papers.Length].ToLowerInvariant()}-{FirstYear + number / Vocabulary.Papers.Length}";

    private string Debate()
    {
        var yaml = new Yaml();
        yaml.Key("title", "What should become of the works along the shore of Ostrand?")
            .Key("question", "Which works should the town keep, change or give up?")
            .Key("as-of", "2042-03-01")
            .Under("watershed", () => yaml.Key("date", $"{FirstYear}-01-15").Key("name", "the great spring tide"))
            .Raw("stakeholders", $"[{string.Join(", ", _parties.Select(p => p.Id))}]")
            .Key("order-note", "In the order in which they asked to speak.")
            .Key("limits", "All documents are from one shore, and the island villages kept no records.")
            .List("key-points", _topics.Take(6).ToArray(), topic => Cited(yaml.Key(
                "text", $"On the {topic.Name} the speakers agree on the use and disagree on the cost.")))
            .List("issues", _topics, topic => Issue(yaml, topic))
            .List("texts", _topics.Where(t => t.Number % 5 == 0).ToArray(), topic => Cited(yaml
                .Key("name", $"Agreement on the {topic.Name}")
                .Key("date", $"{2030 + topic.Number % 6}")
                .Key("about", "It says who keeps the place and who may use it.")
                .List("readings", Some(2), party => Cited(yaml
                    .Raw("stakeholder", party.Id)
                    .Key("text", "It leaves the upkeep to whoever uses the place most.")))))
            .List("events", _topics, topic => Cited(yaml
                .Key("date", $"{2030 + topic.Number % 12}-{1 + topic.Number * 5 % 12:00}")
                .Key("text", $"The council hears a report on the {topic.Name} of {topic.Place}.")))
            .List("conflicts", _topics.Where(t => t.Number % 4 == 1).ToArray(), topic => yaml
                .Key("about", $"When the {topic.Name} of {topic.Place} was last repaired")
                .List("accounts", new[] { "In the spring.", "In the autumn of the year before." }, text =>
                    Cited(yaml.Key("text", text))))
            .List("absent-voices", new[] { "The island villages" }, name => yaml
                .Key("name", name)
                .List("heard-through", new[] { "They are said to want a boat in winter." }, text =>
                    Cited(yaml.Key("text", text))));
        return yaml.ToString();
    }

    private void Issue(Yaml yaml, Topic topic)
    {
        yaml.Raw("id", topic.Id)
            .Key("question", topic.Question)
            .Key("short", topic.Short)
            .Raw("kind", s_kinds[topic.Number % s_kinds.Length])
            .Key("background", $"The {topic.Name} of {topic.Place} was built before the great spring tide.");
        Cited(yaml);
        if (_dice.Falls(40) && _parties.Length > 1)
        {
            yaml.List("common-ground", new[] { "Something has to be decided before the winter." }, text =>
                Cited(yaml.Key("text", text).Raw("stakeholders", $"[{string.Join(", ", Some(2).Select(p => p.Id))}]")));
        }
    }

    private string Sources()
    {
        var yaml = new Yaml();
        yaml.Items(_sources.Index(), source =>
        {
            var kind = source.Index % Vocabulary.Papers.Length;
            yaml.Raw("id", source.Item)
                .Key("label", source.Index < Vocabulary.Papers.Length ? Vocabulary.Papers[kind] : $"{Vocabulary.Papers[kind]} {source.Index + 1}")
                .Raw("type", Vocabulary.Types[kind])
                .Key("title", $"{Vocabulary.Papers[kind]} of {Vocabulary.Places[source.Index % Vocabulary.Places.Length]}")
                // Of one day, so that no text is older than another and any may answer any.
                .Key("issued", $"{FirstYear}-04-01")
                .Raw("language", "en")
                .Raw("translated", "none")
                .Raw("describes", $"{{{string.Join(", ", _parties.Select(p => $"{p.Id}: [{string.Join(", ", s_voices)}]"))}}}");
        });
        return yaml.ToString();
    }

    private string Position(Party party)
    {
        var yaml = new Yaml();
        var claims = _claims.Where(c => c.Party == party).ToArray();
        yaml.Raw("id", party.Id)
            .Key("name", party.Name)
            .Key("label", party.Label)
            .Key("summary", $"It speaks for those who live and work around {party.Place}.")
            .Under("in-brief", () => Cited(yaml.Key("text", "It would keep what is used and pay for it in common.")));
        if (claims.Length > 0)
        {
            yaml.Under("stances", () =>
            {
                foreach (var topic in claims.Select(c => c.Topic).Distinct())
                {
                    yaml.Under(topic.Id, () => Cited(yaml
                        .Key("answer", _dice.Pick(["Yes", "No", "Partly", "Not yet"]))
                        .Key("line", $"The {topic.Name} {_dice.Pick(Vocabulary.Effects)}.")));
                }
            });
        }

        yaml.List("arguments", claims, claim => Argument(yaml, claim))
            .List("replies", _replies.Where(r => r.From == party).ToArray(), reply => Cited(yaml
                .Raw("to", $"{reply.To.Party.Id}/{reply.To.Id}")
                .Raw("kind", _dice.Pick(s_replyKinds))
                .Raw("basis", _dice.Falls(30) ? "explicit" : "juxtaposed")
                .Key("text", _dice.Pick(Vocabulary.Replies))
                .Raw("voice", _dice.Pick(s_voices))))
            .List("proposals", claims.Where((_, i) => i % 7 == 0).ToArray(), claim => Cited(yaml
                .Key("text", $"Decide on the {claim.Topic.Name} of {claim.Topic.Place} before the winter.")
                .Key("to", "the council")
                .Raw("issue", claim.Topic.Id)));
        return yaml.ToString();
    }

    private void Argument(Yaml yaml, Claim claim)
    {
        yaml.Raw("id", claim.Id)
            .Raw("issue", claim.Topic.Id)
            .Key("claim", $"The {claim.Topic.Name} of {claim.Topic.Place} {_dice.Pick(Vocabulary.Effects)}.");
        if (_dice.Falls(60))
            yaml.Key("grounds", _dice.Pick(Vocabulary.Grounds).Replace("{0}", $"{20 + _dice.Next(900)}", StringComparison.Ordinal));
        if (_dice.Falls(50))
            yaml.Key("warrant", _dice.Pick(Vocabulary.Warrants));
        if (_dice.Falls(15))
            yaml.Key("hedge", _dice.Pick(Vocabulary.Hedges));
        yaml.Raw("voice", _dice.Pick(s_voices));
        if (_dice.Falls(25) && _parties.Length > 1)
            yaml.Raw("against", $"[{_dice.Pick([.. _parties.Where(p => p != claim.Party)]).Id}]");
        Cited(yaml, withQuote: _dice.Falls(40));
    }

    private void Cited(Yaml yaml, bool withQuote = false)
    {
        // Every source in turn, so that none of them stands there uncited.
        var source = _sources[_cited++ % _sources.Length];
        var quote = withQuote ? $", quote: \"{_dice.Pick(Vocabulary.Quotes)}\"" : "";
        yaml.Raw("citations", $"[{{source: {source}, paragraph: {_cited}{quote}}}]");
    }

    private Party[] Some(int count) => [.. _parties.OrderBy(_ => _dice.Next(1000)).Take(count).OrderBy(p => Array.IndexOf(_parties, p))];

    /// <summary>Somebody who speaks.</summary>
    private sealed record Party(string Id, string Name, string Label, string Place)
    {
        public static Party Number(int number)
        {
            var group = Vocabulary.Groups[number % Vocabulary.Groups.Length];
            var place = Vocabulary.Places[(number + number / Vocabulary.Groups.Length) % Vocabulary.Places.Length];
            var initials = string.Concat(group.Split(' ').Take(2).Select(word => char.ToUpperInvariant(word[0])));
            return new($"party-{number + 1}", $"{group} of {place}", $"{initials}{number + 1}", place);
        }
    }

    /// <summary>What an issue is about.</summary>
    private sealed record Topic(int Number)
    {
        public string Name => Vocabulary.Topics[Number % Vocabulary.Topics.Length];

        public string Place => Vocabulary.Places[(Number + Number / Vocabulary.Topics.Length) % Vocabulary.Places.Length];

        public string Id => $"{Name.Replace(' ', '-')}-{Number + 1}";

        public string Short => $"{char.ToUpperInvariant(Name[0])}{Name[1..]} of {Place}";

        public string Question => (Number % s_kinds.Length) switch
        {
            0 => $"Should the town {Vocabulary.Acts[Number % Vocabulary.Acts.Length]} the {Name} of {Place}?",
            1 => $"How much is the {Name} of {Place} used?",
            2 => $"What is the {Name} of {Place} worth to the town?",
            _ => $"Who keeps the {Name} of {Place} under the charter?",
        };
    }

    private sealed record Claim(Party Party, Topic Topic, int Number)
    {
        public string Id => $"{Topic.Id}-{Number + 1}";
    }
}
