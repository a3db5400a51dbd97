using Graph.Evaluation;

return Evaluation.Run(args, Console.Out, Console.Error);
