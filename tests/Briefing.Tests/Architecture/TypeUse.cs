namespace Briefing.Tests.Architecture;

/// <summary>A type that uses another.</summary>
internal sealed record TypeUse(TypeName User, TypeName Used)
{
    public override string ToString() => $"{User} uses {Used}";
}

/// <summary>A type by its namespace, which is its folder, and its name.</summary>
internal sealed record TypeName(string Namespace, string Name)
{
    public override string ToString() => $"{Namespace}.{Name}";
}
