using Briefing.Load.Codecs;
using Briefing.Load.Schemas;
using static Briefing.Load.Codecs.ValueCodecs;

namespace Briefing.Load.Format;

/// <summary>The objects of a stakeholder's file.</summary>
internal static class PositionFormat
{
    private const string WhoSpeaks = "who speaks in the source";

    public static ObjectFormat<KeyPoint> InBrief { get; } = new("position in brief", key => new()
    {
        Text = key.Required("text", Markdown, brief => brief.Text, "the sentence to print", "It wants the short line."),
        Citations = key.CitationsOfEditors(brief => brief.Citations),
    });

    public static ObjectFormat<KeyPoint> Asks { get; } = new("what it asks for", key => new()
    {
        Text = key.Required("text", Markdown, asks => asks.Text, "the sentence to print", "A line along the quay."),
        Citations = key.CitationsOfEditors(asks => asks.Citations),
    });

    public static ObjectFormat<Stance> Stance { get; } = new("stance", key => new()
    {
        Issue = key.Heading("issue", IssueId, stance => stance.Issue, "the id of the issue that it answers", "route"),
        Answer = key.Required("answer", Line, stance => stance.Answer, "the stakeholder's answer in a word or two", "yes",
            prompt: Prompt.ByMeaning),
        Short = key.Optional("short", Line, stance => stance.Short,
            "the answer for a cell of the grid, at most 36 characters. Default: the answer", "For its riders",
            prompt: "the answer for a cell of the grid, at most 36 characters"),
        Line = key.Required("line", Markdown, stance => stance.Line,
            "the stakeholder's position in one line", "The old town has the riders.", prompt: Prompt.ByMeaning),
        Mark = key.Optional("mark", Choices.StanceMarks, stance => stance.Mark,
            "what the answer amounts to. Default: taken from the words of 'answer'",
            prompt: Prompt.ByOption("what the answer amounts to, if its words do not say it")),
        Citations = key.Citations(stance => stance.Citations),
    })
    {
        HasRemarks = true,
        MaxItems = Limits.Issues,
        JsonForm = new() { First = ["issue"] },
    };

    private static readonly ObjectsByIdCodec<Stance> s_stances = new(Stance, ScalarKind.IssueId);

    public static ObjectFormat<Argument> Argument { get; } = new("argument", key => new()
    {
        Id = key.NewId(argument => argument.Id, "riders"),
        Issue = key.Required("issue", IssueId, argument => argument.Issue,
            "the id of the issue that it is about", "route", prompt: Prompt.ByMeaning),
        Claim = key.Required("claim", Markdown, argument => argument.Claim,
            "what the argument asserts, in a sentence", "The old town is where the riders are.",
            prompt: "what it asserts, in a sentence"),
        InBrief = key.Optional("in-brief", Markdown, argument => argument.InBrief,
            "the claim in one sentence of at most 120 characters, for the shorter documents",
            "Most riders are in the old town."),
        Main = key.Main(argument => argument.Main),
        Warrant = key.Optional("warrant", Markdown, argument => argument.Warrant,
            "the rule by which the grounds support the claim", "A line pays where it is used.", prompt: Prompt.ByMeaning),
        Grounds = key.Optional("grounds", Markdown, argument => argument.Grounds,
            "the facts that it rests on", "Most trips to the harbour end there.", prompt: Prompt.ByMeaning),
        Voice = key.Required("voice", Choices.Voices, argument => argument.Voice, SharedFormat.VoiceMeaning, prompt: WhoSpeaks),
        Hedge = key.Hedge(argument => argument.Hedge),
        Note = key.Note(argument => argument.Note),
        Outside = key.Outside(argument => argument.Outside),
        Against = key.Optional("against", StakeholderIds, argument => argument.Against,
            "the ids of those whom it is addressed to, and who owe it an answer. Default: all others who speak on the issue",
            "residents",
            prompt: Prompt.ByOption(
                "the ids of those who owe it an answer, with commas between them; repeat for several")),
        Open = key.Optional("open", Line, argument => argument.Open,
            "what remains to be answered, in words that follow 'Open:'", "what it says to the count of 2019"),
        Citations = key.Citations(argument => argument.Citations),
    })
    {
        HasRemarks = true,
        JsonForm = new()
        {
            Derived =
            [
                new(
                    new("reference", Reference.Value, "what others call it; follows from the ids", false, "operator/riders"),
                    (argument, stakeholder) => $"{stakeholder.Text("id")}/{argument.Text("id")}"),
            ],
            First = ["id", "reference"],
        },
    };

    public static ObjectFormat<Reply> Reply { get; } = new("reply", key => new()
    {
        To = key.Required("to", Reference, reply => reply.To,
            "the argument that it answers, as 'stakeholder/argument'", "operator/riders",
            prompt: new("the argument that it answers, of another stakeholder",
                "the argument that it answers, as stakeholder/argument")),
        Kind = key.Required("kind", Choices.ReplyKinds, reply => reply.Kind,
            "the word for how it answers: 'rebut' (argues for the opposite conclusion), 'undermine' (attacks a premise or "
            + "its evidence), 'undercut' (lets the premise stand, but denies that the conclusion follows), 'concede' (grants "
            + "it, wholly or in part) or 'reframe' (says that another question matters more)",
            prompt: "what it does to the argument"),
        Basis = key.Required("basis", Choices.Bases, reply => reply.Basis,
            "'explicit' if the source itself sets the two against each other, 'juxtaposed' if you do",
            prompt: new("whether the source itself answers the argument",
                "explicit if the source itself answers, or juxtaposed")),
        Text = key.Optional("text", Markdown, reply => reply.Text,
            "the sentence to print", "Riders would walk to the quay.", prompt: "the reply in a sentence or two"),
        Argument = key.Optional("argument", ArgumentId, reply => reply.Argument,
            "instead of a text, the id of the stakeholder's own argument that serves as the reply", "noise",
            prompt: Prompt.ByOption("instead of a text, the stakeholder's own argument that serves as the reply")),
        Voice = key.Voice(reply => reply.Voice, prompt: WhoSpeaks),
        Hedge = key.Hedge(reply => reply.Hedge),
        Note = key.Note(reply => reply.Note),
        Citations = key.Citations(reply => reply.Citations),
    })
    {
        HasRemarks = true,
        AnyRequired = new(["text", "argument"], Problems.NoReplyText),
        Exclusion = new("argument", ["text", "voice", "hedge", "note", "citations"], Problems.BesideArgument),
        JsonForm = new()
        {
            Derived =
            [
                new(
                    new("from", StakeholderId.Value, "the id of the stakeholder that replies; follows from the file it is in", false, "residents"),
                    (_, stakeholder) => stakeholder.Text("id")),
            ],
            First = ["from"],
        },
    };

    public static ObjectFormat<Proposal> Proposal { get; } = new("proposal", key => new()
    {
        Id = key.LinkId(proposal => proposal.Id),
        Text = key.Required("text", Markdown, proposal => proposal.Text,
            "the sentence to print", "Build the first stage by 2026.", prompt: Prompt.ByMeaning),
        AddressedTo = key.Optional("to", Line, proposal => proposal.AddressedTo,
            "whom it is addressed to", "the council", label: "addressed to", prompt: Prompt.ByMeaning),
        Issue = key.Optional("issue", IssueId, proposal => proposal.Issue,
            "the id of the issue that it is about", "route", prompt: Prompt.ByMeaning),
        Voice = key.Voice(proposal => proposal.Voice, prompt: WhoSpeaks),
        Citations = key.Citations(proposal => proposal.Citations),
    })
    {
        HasRemarks = true,
    };

    public static ObjectFormat<Stakeholder> File { get; } = new("position file", key =>
    {
        var id = key.Required("id", NewId, stakeholder => stakeholder.Id,
            "the same as the file's name without '.yaml'", "residents");
        var name = key.Required("name", Line, stakeholder => stakeholder.Name,
            "the name as the briefing prints it", "Old Town Residents",
            prompt: new("its name as the briefing prints it", "as the briefing prints it"));
        return new()
        {
            Id = id,
            Name = name,
            Label = key.Optional("label", Line, stakeholder => stakeholder.Label,
                "at most four characters beside the marker, unique to this stakeholder. Default: the first letters of the "
                + "words of the name (four at most), or the first three letters of a single word", "OTR",
                prompt: new("at most four characters beside its marker", "", "LABEL")) ?? new(Initials(name.Value == Placeholder.Word ? id.Value : name.Value), name.At),
            Short = key.Optional("short", Line, stakeholder => stakeholder.Short,
                "the name for the head of a narrow column, at most 14 characters", "Residents"),
            Summary = key.Required("summary", Markdown, stakeholder => stakeholder.Summary,
                "its position in a few sentences", prompt: Prompt.ByMeaning),
            InBrief = key.Optional("in-brief", InBrief, stakeholder => stakeholder.InBrief,
                "the position in a sentence, for the front page",
                prompt: Prompt.ByHint("{text: the position in a sentence, citations: […]}")),
            Asks = key.Optional("asks", Asks, stakeholder => stakeholder.Asks,
                "what it asks for, in a sentence of at most 110 characters, for the note",
                prompt: Prompt.ByHint("{text: what it asks for, citations: […]}")),
            HeardThrough = key.Optional("heard-through", Markdown, stakeholder => stakeholder.HeardThrough,
                "through whom it is heard in these sources"),
            Stances = key.Optional("stances", s_stances, stakeholder => stakeholder.Stances,
                "its answer to each issue; without an answer, it is silent on the issue",
                prompt: Prompt.ByHint("{ISSUE: {answer: \"Yes\", line: the position on it in a line, citations: […]}}")),
            Arguments = key.Optional("arguments", Argument.List, stakeholder => stakeholder.Arguments,
                "its arguments", prompt: Prompt.ByHint("'briefing add argument' writes one")),
            Replies = key.Optional("replies", Reply.List, stakeholder => stakeholder.Replies,
                "its replies to the arguments of others", prompt: Prompt.ByHint("'briefing add reply' writes one")),
            Proposals = key.Optional("proposals", Proposal.List, stakeholder => stakeholder.Proposals, "what it proposes"),
        };
    })
    {
        HasRemarks = true,
        MaxItems = Limits.Stakeholders,
        JsonForm = new()
        {
            Name = "stakeholder",
            Reworded = key => key.Name == "id" ? key with { Meaning = "the id by which others refer to it" } : key,
        },
    };

    private static Prose? Hedge<T>(this Fields<T> key, Func<T, Prose?> get)
        where T : class => key.Optional("hedge", Markdown, get,
            "the source's own words of caution", "The paper calls the count an estimate.", prompt: Prompt.ByMeaning);

    private static Prose? Note<T>(this Fields<T> key, Func<T, Prose?> get)
        where T : class => key.Optional("note", Markdown, get,
            "a remark by the editors, for example on an error in the translation",
            prompt: Prompt.ByOption("a remark by the editors"));

    /// <summary>"Harbour Tram Company" becomes HTC; a single word becomes its first three letters.</summary>
    public static string Initials(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsLetterOrDigit(word[0]))
            .ToList();

        return words.Count == 1
            ? words[0][..Math.Min(3, words[0].Length)].ToUpperInvariant()
            : string.Concat(words.Take(4).Select(word => char.ToUpperInvariant(word[0])));
    }
}
