namespace Briefing.Cli.Adding;

/// <summary><c>briefing add</c>: adds to a debate without changing existing text.</summary>
internal static class AddCommand
{
    public static Command Create(Terminal terminal) =>
        new("add", "Add a stakeholder, an issue, a source, an argument or a reply to a debate")
        {
            AddStakeholder.Create(terminal), AddIssue.Create(terminal), AddSource.Create(terminal),
            AddArgument.Create(terminal), AddReply.Create(terminal),
        };
}
