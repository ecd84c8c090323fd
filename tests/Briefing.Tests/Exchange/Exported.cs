using System.Text;
using System.Text.Json;
using Briefing.Export;
using Briefing.Load.Files;
using Briefing.Map;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Exchange;

/// <summary>Debates as they go to other programs.</summary>
internal static class Exported
{
    /// <summary>A debate whose every text tries to be more than text.</summary>
    public static string AttackFolder => Path.Combine(Repository.FolderOf(), "Signs");

    public static DebateMap Attacks => SampleDebates.Map(DebateFiles.Read(AttackFolder));

    public static byte[] Bytes(DebateMap map, string format) => Exports.All.Single(known => known.Name == format).Write(map);

    public static string Text(DebateMap map, string format) => Encoding.UTF8.GetString(Bytes(map, format)).TrimStart('\uFEFF');

    public static JsonDocument Json(DebateMap map, string format) => JsonDocument.Parse(Bytes(map, format));
}
