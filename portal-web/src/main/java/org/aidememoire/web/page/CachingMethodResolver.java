package org.aidememoire.web.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods that views call, {@code #{row.hit().title()}}, once. Expression Language looks
 * through all methods of the class for each call, which was a large part of a page of hits. What is
 * overloaded or cannot be called directly is left to it.
 */
public class CachingMethodResolver extends ELResolver {

  private record Call(Class<?> type, String method, int parameters) {}

  private final Map<Call, Optional<Method>> found = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      @Nullable Object method,
      Class<?> @Nullable [] types,
      @Nullable Object @Nullable [] given) {
    if (base == null || method == null || types != null) {
      return null;
    }
    var values = given == null ? new Object[0] : given;
    var call = new Call(base.getClass(), method.toString(), values.length);
    var only = found.computeIfAbsent(call, c -> only(c, base));
    if (only.isEmpty()) {
      return null;
    }
    var result = invoke(context, base, only.get(), values);
    context.setPropertyResolved(base, method);
    return result;
  }

  private static Optional<Method> only(Call call, Object base) {
    List<Method> named =
        Arrays.stream(call.type.getMethods())
            .filter(m -> m.getName().equals(call.method) && !m.isBridge())
            .toList();
    return named.size() == 1
            && named.getFirst().getParameterCount() == call.parameters
            && !named.getFirst().isVarArgs()
            && !Modifier.isStatic(named.getFirst().getModifiers())
            && named.getFirst().canAccess(base)
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  private static @Nullable Object invoke(
      ELContext context, Object base, Method method, @Nullable Object[] values) {
    var types = method.getParameterTypes();
    var converted = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      converted[i] =
          types[i].isInstance(values[i]) ? values[i] : context.convertToType(values[i], types[i]);
    }
    try {
      return method.invoke(base, converted);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object name) {
    return null;
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object name) {
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object name, @Nullable Object value) {
    // no view assigns to a method
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object name) {
    return false;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return null;
  }
}
