using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Briefing.Tests.Architecture;

/// <summary>However one compiled type uses another, it is seen, and a cycle that it closes is found.</summary>
public sealed class CompiledTypesTests
{
    private static readonly Dictionary<string, Action<TypeDefinition, TypeDefinition>> s_ways = new()
    {
        ["base type"] = (user, used) => user.BaseType = used,
        ["interface"] = (user, used) => user.Interfaces.Add(new(used)),
        ["field"] = (user, used) => user.Fields.Add(new("f", FieldAttributes.Private, used)),
        ["array"] = (user, used) => user.Fields.Add(new("f", FieldAttributes.Private, new ArrayType(used))),
        ["type argument"] = (user, used) => user.BaseType =
            new GenericInstanceType(user.Module.ImportReference(typeof(List<>))) { GenericArguments = { used } },
        ["constraint"] = (user, used) => user.GenericParameters.Add(new("T", user) { Constraints = { new(used) } }),
        ["attribute"] = (user, used) => user.CustomAttributes.Add(new(Method(used))),
        ["parameter"] = (user, used) => Method(user).Parameters.Add(new(used)),
        ["return type"] = (user, used) => Method(user).ReturnType = used,
        ["variable"] = (user, used) => Method(user).Body.Variables.Add(new(used)),
        ["call"] = (user, used) => Method(user, Instruction.Create(OpCodes.Call, Method(used))),
        ["typeof"] = (user, used) => Method(user, Instruction.Create(OpCodes.Ldtoken, used)),
        ["call in a nested type"] = (user, used) =>
        {
            var nested = new TypeDefinition("", "Nested", TypeAttributes.NestedPrivate, user.Module.TypeSystem.Object);
            user.NestedTypes.Add(nested);
            Method(nested, Instruction.Create(OpCodes.Call, Method(used)));
        },
    };

    public static TheoryData<string> Ways => [.. s_ways.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_use_is_seen_and_a_cycle_is_found(string way)
    {
        Assert.Equal(["Briefing.Up.One uses Briefing.Down.Two"], UsesIn(way, isCycle: false).Select(use => $"{use}"));
        Assert.Empty(CyclesOf(UsesIn(way, isCycle: false)));
        Assert.Equal(["Briefing.Down, Briefing.Other, Briefing.Up"], CyclesOf(UsesIn(way, isCycle: true)));
    }

    private static IReadOnlyList<string> CyclesOf(IEnumerable<TypeUse> uses) =>
        Cycles.Of(uses.Select(use => (use.User.Namespace, use.Used.Namespace)));

    /// <summary>One uses Two; in a cycle, Two uses Three, which uses One.</summary>
    private static IEnumerable<TypeUse> UsesIn(string way, bool isCycle)
    {
        using var module = ModuleDefinition.CreateModule("made-up", ModuleKind.Dll);
        var (one, two, three) = (Type("Briefing.Up", "One"), Type("Briefing.Down", "Two"), Type("Briefing.Other", "Three"));
        s_ways[way](one, two);
        if (isCycle)
        {
            s_ways["field"](two, three);
            s_ways["field"](three, one);
        }

        using var compiled = new MemoryStream();
        module.Write(compiled);
        compiled.Position = 0;
        using var read = ModuleDefinition.ReadModule(compiled);
        return CompiledTypes.UsesIn([read]).Where(use => CompiledTypes.IsOurs(use.Used.Namespace));

        TypeDefinition Type(string folder, string name)
        {
            var type = new TypeDefinition(folder, name, TypeAttributes.Public, module.TypeSystem.Object);
            module.Types.Add(type);
            return type;
        }
    }

    private static MethodDefinition Method(TypeDefinition type, params Instruction[] body)
    {
        var method = new MethodDefinition("M", MethodAttributes.Static | MethodAttributes.Public, type.Module.TypeSystem.Void);
        foreach (var instruction in body.Append(Instruction.Create(OpCodes.Ret)))
            method.Body.Instructions.Add(instruction);

        type.Methods.Add(method);
        return method;
    }
}
