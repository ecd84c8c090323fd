namespace Briefing.Model;

/// <summary>An argument named from elsewhere, written <c>stakeholder/argument</c>.</summary>
internal sealed record ArgumentReference(string Stakeholder, string Argument)
{
    public override string ToString() => $"{Stakeholder}/{Argument}";
}
