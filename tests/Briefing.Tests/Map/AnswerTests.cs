using Briefing.Map;
using Briefing.Model;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Map;

/// <summary>Who answers an argument, who owes an answer, and in which order the issues are.</summary>
public sealed class AnswerTests
{
    private static readonly DebateMap s_map = SampleDebates.Map("answers");

    [Theory]
    [InlineData("mill/pass", AnswerStatus.BySource)]
    [InlineData("mill/twelve", AnswerStatus.ByEditors)]
    [InlineData("anglers/few", AnswerStatus.Open)]
    [InlineData("town/dry", AnswerStatus.Open)]
    public void An_argument_is_answered_by_a_source_by_the_editors_or_not_at_all(string argument, object status)
    {
        var mapped = Find(argument);
        Assert.Equal(status, mapped.Status);
        Assert.Equal(mapped.Status == AnswerStatus.Open, mapped.IsUnanswered);
    }

    [Fact]
    public void One_answer_by_a_source_is_enough_beside_those_of_the_editors()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("answers");
        File.AppendAllText(folder.File("town.yaml"), """
            replies:
              - to: mill/pass
                kind: rebut
                basis: juxtaposed
                text: The pass is dry in summer.
                voice: own
                citations: [{source: minutes-2021, paragraph: 2}]

            """);
        var pass = SampleDebates.Map(Briefing.Load.Files.DebateFiles.Read(folder.Path)).Find(new("mill", "pass"))!;
        Assert.Equal((2, AnswerStatus.BySource), (pass.Replies.Length, pass.Status));
    }

    [Fact]
    public void What_was_written_before_an_argument_is_no_answer_to_it()
    {
        var reply = Assert.Single(Find("town/dry").Replies);
        Assert.True(reply.IsOlder);
        Assert.False(reply.IsAnswer);
        Assert.False(Find("town/dry").HasNoReply);
        Assert.All(Find("mill/twelve").Replies, later => Assert.False(later.IsOlder));
    }

    [Fact]
    public void A_source_that_itself_answers_an_argument_has_seen_it()
    {
        // The hearing of January answers what the paper of February reports.
        var mapped = SampleDebates.Map("tram").Find(new("operator", "riders"))!;
        var reply = Assert.Single(mapped.Replies);
        Assert.True(reply.IsOlder);
        Assert.Equal((AnswerStatus.BySource, true), (mapped.Status, reply.IsAnswer));
    }

    [Theory]
    [InlineData("issued: 2019-04", "issued: 2019-07", true)]
    [InlineData("stamp: after", "stamp: before", false)]
    public void A_stamp_says_when_a_text_was_written_and_a_date_where_no_stamp_does(string words, string instead, bool isOlder)
    {
        // The date of one text is moved to after the other's: the watershed still divides them.
        var sources = File.ReadAllText(Path.Combine(SampleDebates.FolderOf("watershed"), "sources.yaml"));
        Assert.Contains(words, sources, StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        folder.CopyOf("watershed");
        var stamp = words.StartsWith("issued", StringComparison.Ordinal) ? ", stamp: before, stamp-note: It says so" : "";
        File.WriteAllText(folder.File("sources.yaml"), sources.Replace(words, instead + stamp, StringComparison.Ordinal));
        var map = SampleDebates.Map(Briefing.Load.Files.DebateFiles.Read(folder.Path));
        Assert.Equal(isOlder, Assert.Single(map.Find(new("inspectors", "rust"))!.Replies).IsOlder);
    }

    [Theory]
    [InlineData("mill/twelve", "town")]
    [InlineData("anglers/few", "town")]
    [InlineData("anglers/no-trout", "")]
    [InlineData("mill/pass", "")]
    [InlineData("town/dry", "")]
    public void Who_speaks_on_an_issue_owes_an_answer_unless_the_argument_names_others_or_is_younger(string argument, string owing) =>
        Assert.Equal(owing, string.Join(' ', Find(argument).OwedBy.Select(party => s_map.Debate.Stakeholders[party].Id.Value)));

    [Fact]
    public void Who_is_heard_in_older_texts_only_had_not_seen_the_argument()
    {
        Assert.All([Find("town/dry"), Find("anglers/few"), Find("anglers/no-trout")], younger => Assert.Equal("mill", Parties(younger.AskedLater)));
        Assert.Empty(Find("mill/twelve").AskedLater);

        static string Parties(IEnumerable<int> parties) =>
            string.Join(' ', parties.Select(party => s_map.Debate.Stakeholders[party].Id.Value));
    }

    [Fact]
    public void A_reply_that_is_an_argument_has_its_words_and_its_number()
    {
        var reply = Assert.Single(Find("mill/pass").Replies);
        var own = s_map.ReplyingArgument(reply)!;
        Assert.Equal(("1.2", "anglers/no-trout"), (own.Number, $"{reply.OwnReference}"));
        Assert.Equal(own.Argument.Claim, reply.Text);
        Assert.Equal((own.Argument.Voice.Value, own.Argument.Citations), (reply.Voice!.Value, reply.Citations));
        Assert.Null(s_map.ReplyingArgument(Assert.Single(Find("town/dry").Replies)));
        Assert.Null(s_map.Find(new("anglers", "nothing")));
    }

    [Fact]
    public void Issues_are_in_the_order_of_the_parts() => Assert.Equal(
        ["1 fish, The river", "2 water, The river", "3 work, The town"],
        s_map.Issues.Select(issue => $"{issue.Number} {issue.Issue.Id.Value}, {issue.Part?.Title.Value}"));

    [Fact]
    public void An_issue_in_no_part_comes_last()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("answers");
        var debate = File.ReadAllText(folder.File("debate.yaml"));
        File.WriteAllText(folder.File("debate.yaml"), debate.Replace("[fish, water]", "[water]", StringComparison.Ordinal));
        Assert.Equal(
            ["water The river", "work The town", "fish "],
            SampleDebates.Map(Briefing.Load.Files.DebateFiles.Read(folder.Path)).Issues
                .Select(issue => $"{issue.Issue.Id.Value} {issue.Part?.Title.Value}"));
    }

    [Fact]
    public void A_part_has_the_arguments_that_reply_to_what_it_has()
    {
        // The mill's arguments, what it replies to, and those of the anglers that are the replies to it.
        var mill = s_map.Select(new([], [0]))!;
        Assert.Equal(
            ["mill/pass", "anglers/no-trout", "town/dry", "mill/twelve", "anglers/few"],
            mill.Arguments.Select(argument => $"{argument.Reference}"));
        Assert.Equal(["The river", "The town"], mill.Debate.Parts.Select(part => part.Title.Value));

        var fish = s_map.Select(new([0], []))!;
        Assert.Equal(["fish"], fish.Issues.Select(issue => issue.Issue.Id.Value));
        Assert.Equal("fish", Assert.Single(Assert.Single(fish.Debate.Parts).Issues).Value);

        // On another issue the argument is not part, and the reply has its words all the same.
        var work = s_map.Select(new([2], []))!;
        var reply = work.Find(new("mill", "twelve"))!.Replies[1];
        Assert.Null(work.ReplyingArgument(reply));
        Assert.Equal("No trout was seen above the weir.", reply.Text.Value);
        Assert.Equal(
            [("few", 0), (null, 1)],
            work.Debate.Stakeholders[1].Replies.Select(written => (written.Argument?.Value, written.Citations.Length)));
    }

    private static MappedArgument Find(string reference)
    {
        var names = reference.Split('/');
        return s_map.Find(new ArgumentReference(names[0], names[1]))!;
    }
}
