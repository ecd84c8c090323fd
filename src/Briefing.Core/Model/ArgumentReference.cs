namespace Briefing.Model;

/// <summary>A reference to an argument, written <c>stakeholder/argument</c>.</summary>
internal sealed record ArgumentReference(string Stakeholder, string Argument)
{
    public override string ToString() => $"{Stakeholder}/{Argument}";
}
