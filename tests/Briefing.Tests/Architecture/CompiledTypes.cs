using Briefing.Cli;
using Briefing.Print.Tags;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Briefing.Tests.Architecture;

/// <summary>Which types use which, read from the compiled assemblies: signatures, fields, attributes and method bodies.</summary>
internal sealed class CompiledTypes
{
    private readonly HashSet<TypeUse> _uses = [];

    private CompiledTypes()
    {
    }

    /// <summary>From the lowest to the highest.</summary>
    public static IReadOnlyList<ModuleDefinition> Assemblies { get; } =
        [.. new[] { typeof(StructureElement), typeof(Pipeline), typeof(CommandLine) }.Select(type => ModuleDefinition.ReadModule(type.Assembly.Location))];

    /// <summary>Of the three assemblies, each pair once. A nested type counts as the type that contains it.</summary>
    public static IReadOnlySet<TypeUse> Uses { get; } = UsesIn(Assemblies);

    public static IReadOnlySet<TypeUse> UsesIn(IEnumerable<ModuleDefinition> assemblies)
    {
        var types = new CompiledTypes();
        foreach (var type in assemblies.SelectMany(assembly => assembly.Types).Where(type => IsOurs(type.Namespace)))
            types.Read(type, type);

        return types._uses;
    }

    public static bool IsOurs(string @namespace) =>
        @namespace == "Briefing" || @namespace.StartsWith("Briefing.", StringComparison.Ordinal);

    private void Read(TypeDefinition outermost, TypeDefinition type)
    {
        Add(outermost, type.BaseType);
        AddAll(outermost, type.Interfaces.Select(one => one.InterfaceType));
        AddAttributes(outermost, type);
        AddAll(outermost, type.Fields.Select(field => field.FieldType));
        AddAll(outermost, type.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(one => one.ConstraintType));
        foreach (var method in type.Methods)
            Read(outermost, method);

        foreach (var nested in type.NestedTypes)
            Read(outermost, nested);
    }

    private void Read(TypeDefinition outermost, MethodDefinition method)
    {
        Add(outermost, method);
        AddAttributes(outermost, method);
        AddAll(outermost, method.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(one => one.ConstraintType));
        if (!method.HasBody)
            return;

        AddAll(outermost, method.Body.Variables.Select(variable => variable.VariableType));
        AddAll(outermost, method.Body.ExceptionHandlers.Select(handler => handler.CatchType));
        foreach (var operand in method.Body.Instructions.Select((Instruction instruction) => instruction.Operand))
        {
            switch (operand)
            {
                case TypeReference type:
                    Add(outermost, type);
                    break;
                case MethodReference called:
                    Add(outermost, called);
                    break;
                case FieldReference field:
                    Add(outermost, field.DeclaringType);
                    Add(outermost, field.FieldType);
                    break;
            }
        }
    }

    private void AddAttributes(TypeDefinition outermost, ICustomAttributeProvider provider) =>
        AddAll(outermost, provider.CustomAttributes.Select(attribute => attribute.AttributeType));

    private void Add(TypeDefinition outermost, MethodReference method)
    {
        Add(outermost, method.DeclaringType);
        Add(outermost, method.ReturnType);
        AddAll(outermost, method.Parameters.Select(parameter => parameter.ParameterType));
        if (method is GenericInstanceMethod { GenericArguments: var arguments })
            AddAll(outermost, arguments);
    }

    private void AddAll(TypeDefinition outermost, IEnumerable<TypeReference?> types)
    {
        foreach (var type in types)
            Add(outermost, type);
    }

    private void Add(TypeDefinition outermost, TypeReference? used)
    {
        switch (used)
        {
            case null or GenericParameter:
                break;
            case GenericInstanceType { GenericArguments: var arguments } generic:
                AddAll(outermost, arguments);
                Add(outermost, generic.ElementType);
                break;
            case TypeSpecification { ElementType: var element }:
                Add(outermost, element);
                break;
            default:
                var top = used;
                while (top.DeclaringType is { } container)
                    top = container;

                if (top.FullName != outermost.FullName)
                    _uses.Add(new(new(outermost.Namespace, outermost.Name), new(top.Namespace, top.Name)));
                break;
        }
    }
}
