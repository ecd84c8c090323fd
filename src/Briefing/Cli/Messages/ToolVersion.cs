using System.Reflection;

namespace Briefing.Cli.Messages;

/// <summary>The version of the tool, as printed by <c>--version</c>.</summary>
internal static class ToolVersion
{
    public static string Current { get; } = typeof(ToolVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
