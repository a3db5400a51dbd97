using Graph.Evaluation;

return EvaluationRun.Run(args, Console.Out, Console.Error);
